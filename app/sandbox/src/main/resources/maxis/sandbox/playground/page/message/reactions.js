import { html, nothing } from '/lib/lit-html/lit-html.js';
import { emoji } from '../text/inline.js';
import { react } from '../core/acts.js';
import { state, set } from '../core/state.js';
import { count, t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { rove, focusFirst } from '../core/keys.js';

const OFFERED = ['👍', '👎', '❤️', '😂', '😮', '😢', '😡', '🎉', '🔥', '👀', '🙏', '💯', '✅', '❌', '⭐', '🚀',
  '👋', '🤔', '😅', '😎', '🥳', '💡', '🎁', '🏆'];

export function reactions(message) {
  const list = message.reactions ?? [];
  if (!list.length) return nothing;
  return html`<div class="reactions">${list.map((it) => reaction(message, it))}</div>`;
}

function reaction(message, it) {
  return html`
    <button type="button" class="reaction" aria-pressed=${it.me} @click=${() => react(message, it.emoji, !it.me)}
      aria-label=${t('reaction', { emoji: it.emoji.name, count: count('people', it.count) })}>
      <span>${emoji(it.emoji)}</span><span class="number">${it.count}</span>
    </button>`;
}

/** A small board of characters; the server's own come first. */
export function picker(key, label, done) {
  const isOpen = state.open?.key === key;
  const own = (state.view?.guild.emojis ?? []).map(({ id, name }) => ({ id, name }));
  const all = [...own, ...OFFERED.map((name) => ({ id: null, name }))];
  return html`
    <span class="picker" @focusout=${(event) => left(event, key)} @keydown=${(event) => escape(event, isOpen)}>
      <button type="button" class="tool" data-item aria-label=${label} title=${label} aria-haspopup="true" aria-expanded=${isOpen}
        @click=${(event) => toggle(event, key, isOpen)}>${icon('smile')}</button>
      ${isOpen ? html`
        <span class="board" role="group" aria-label=${label} @keydown=${rove}>
          ${all.map((it) => html`<button type="button" data-item @click=${() => { set({ open: null }); done(it); }}>${emoji(it)}</button>`)}
        </span>` : nothing}
    </span>`;
}

function toggle(event, key, isOpen) {
  const root = event.currentTarget.parentElement;
  set({ open: isOpen ? null : { key } });
  if (!isOpen) setTimeout(() => focusFirst(root.querySelector('.board'), 'button'));
}

function escape(event, isOpen) {
  if (!isOpen || event.key !== 'Escape') return;
  event.stopPropagation();
  set({ open: null });
  event.currentTarget.querySelector('.tool').focus();
}

function left(event, key) {
  const root = event.currentTarget;
  setTimeout(() => {
    if (state.open?.key === key && !root.contains(document.activeElement)) set({ open: null });
  });
}

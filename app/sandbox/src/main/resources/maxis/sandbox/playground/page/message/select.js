// A menu that opens below its button: one choice is sent at once, several when it closes.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { emoji } from '../text/inline.js';
import { state, set } from '../core/state.js';
import { matching } from '../core/names.js';
import { t, count } from '../core/texts.js';
import { rove, focusFirst } from '../core/keys.js';

const MANY = 10;

const sign = { user: '@', role: '@', channel: '#' };

/**
 * @param menu key, label, items, least, most, chosen, disabled, busy, and done(values)
 */
export function select(menu) {
  const open = state.open?.key === menu.key ? state.open : null;
  const chosen = open?.chosen ?? menu.chosen ?? [];
  const shown = menu.items.filter((it) => chosen.includes(it.id)).map((it) => it.name).join(', ');
  return html`
    <div class="select ${open ? 'open' : ''}" @keydown=${(event) => keys(event, menu, open)} @focusout=${(event) => left(event, menu)}>
      <button type="button" class="chosen ${menu.busy ? 'busy' : ''}" aria-haspopup="listbox" aria-expanded=${Boolean(open)}
        aria-label=${shown ? `${menu.label}: ${shown}` : menu.label} ?disabled=${menu.disabled} aria-busy=${Boolean(menu.busy)}
        @click=${(event) => toggle(event, menu, open)}>
        <span class=${shown ? '' : 'placeholder'}>${shown || menu.label}</span><span class="caret" aria-hidden="true"></span>
      </button>
      ${open ? list(menu, open) : nothing}
    </div>`;
}

function toggle(event, menu, open) {
  if (menu.busy) return undefined;
  if (open) return close(menu, open);
  const root = event.currentTarget.closest('.select');
  set({ open: { key: menu.key, query: '', chosen: [...(menu.chosen ?? [])] } });
  return setTimeout(() => {
    root.querySelector('.options')?.scrollIntoView({ block: 'nearest' });
    focusFirst(root.querySelector('.options'), '[aria-selected="true"], input, [role="option"]');
  });
}

function list(menu, open) {
  const shown = matching(menu.items, open.query, 100);
  return html`
    <div class="options">
      ${menu.items.length > MANY ? html`<input type="search" class="search" aria-label=${t('search')} placeholder=${t('search')}
        .value=${open.query} @input=${(event) => set({ open: { ...open, query: event.target.value } })}>` : nothing}
      ${menu.most > 1 ? html`<p class="hint">${count('select.most', menu.most)}</p>` : nothing}
      <div role="listbox" tabindex="-1" aria-label=${menu.label} aria-multiselectable=${menu.most > 1} @keydown=${rove}>
        ${shown.map((it) => option(menu, open, it))}
      </div>
      ${shown.length ? nothing : html`<p class="hint">${t('nothing.found')}</p>`}
    </div>`;
}

function option(menu, open, it) {
  const isChosen = open.chosen.includes(it.id);
  return html`
    <div role="option" tabindex="-1" data-item aria-selected=${isChosen} @click=${(event) => choose(event, menu, open, it.id)}
      @keydown=${(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(event, menu, open, it.id); } }}>
      ${it.emoji ? html`<span class="emblem">${emoji(it.emoji)}</span>` : nothing}
      ${it.picture ? html`<img class="face tiny" src=${it.picture} alt="">` : nothing}
      <span class="words">
        <span .style=${it.colour ? `color:${it.colour}` : ''}>${it.picture ? '' : sign[it.kind] ?? ''}${it.name}</span>
        ${it.detail ? html`<span class="muted">${it.detail}</span>` : nothing}
      </span>
      ${menu.most > 1 ? html`<span class="tick" aria-hidden="true">${isChosen ? '✓' : ''}</span>` : nothing}
    </div>`;
}

function choose(event, menu, open, id) {
  if (menu.most === 1) {
    event.currentTarget.closest('.select').querySelector('.chosen').focus();
    const again = open.chosen.includes(id) && menu.least === 0;
    finish(menu, again ? [] : [id]);
    return;
  }
  const without = open.chosen.filter((it) => it !== id);
  const wanted = without.length < open.chosen.length ? without : [...open.chosen, id];
  if (wanted.length <= menu.most) set({ open: { ...open, chosen: wanted } });
}

function close(menu, open) {
  const changed = open.chosen.join() !== (menu.chosen ?? []).join();
  if (menu.most > 1 && changed && open.chosen.length >= menu.least) finish(menu, open.chosen);
  else set({ open: null });
}

function finish(menu, values) {
  set({ open: null });
  menu.done(values);
}

function keys(event, menu, open) {
  if (open && event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    close(menu, open);
    event.currentTarget.querySelector('.chosen').focus();
  } else if (open && event.key === 'ArrowDown' && event.target.matches('input')) {
    event.preventDefault();
    focusFirst(event.currentTarget, '[role="option"]');
  } else if (!open && event.key === 'ArrowDown') {
    event.preventDefault();
    event.currentTarget.querySelector('.chosen').click();
  }
}

function left(event, menu) {
  const root = event.currentTarget;
  // Where the focus goes is known a moment later, also when what had it was drawn anew.
  setTimeout(() => {
    const open = state.open?.key === menu.key ? state.open : null;
    if (open && root.isConnected && !root.contains(document.activeElement)) close(menu, open);
  });
}

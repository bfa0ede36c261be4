// What can be done with a message, beside it.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { react, remove, branch } from '../core/acts.js';
import { mayIn, channel, isThread, isDirect } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { picker } from './reactions.js';

export function actions(message) {
  const mine = message.author.id === state.who;
  const place = channel(message.channel_id);
  return html`
    <div class="actions" role="group" aria-label=${t('actions')}>
      ${picker(`react-${message.id}`, t('react'), (emoji) => react(message, emoji, true))}
      ${tool(t('reply'), 'reply', () => reply(message))}
      ${isThread(place) || isDirect(place) || message.thread ? nothing : tool(t('thread.create'), 'thread', () => branch(message))}
      ${mine && !message.author.bot ? tool(t('edit'), 'pencil', () => set({ editing: message.id })) : nothing}
      ${mine || mayIn(place, 'messages') ? tool(t('delete'), 'bin', () => remove(message), 'danger') : nothing}
    </div>`;
}

function tool(label, sign, done, more = '') {
  return html`<button type="button" class="tool ${more}" aria-label=${label} title=${label} @click=${done}>${icon(sign)}</button>`;
}

function reply(message) {
  set({ reply: message });
  document.querySelector('.composer textarea')?.focus();
}

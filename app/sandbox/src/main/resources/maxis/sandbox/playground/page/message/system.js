// What the program itself says: who came, a new thread, a pin.

import { html } from '/lib/lit-html/lit-html.js';
import { time } from '../text/time.js';
import { nameOf, colour } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { go } from '../core/world.js';

const GREETINGS = 5;

const JOINED = 7;
const PINNED = 6;
const THREAD = 18;
const STARTER = 21;

const signs = { [JOINED]: 'arrow', [PINNED]: 'pin', [THREAD]: 'thread', [STARTER]: 'thread' };

export function system(it) {
  return html`
    <li class="message system" tabindex="-1" data-item data-message=${it.id}>
      <span class="aside sign sign-${it.type}" aria-hidden="true">${icon(signs[it.type] ?? 'hash')}</span>
      <div class="body"><p>${sentence(it)} <span class="muted">${time(it.timestamp)}</span></p></div>
    </li>`;
}

function sentence(it) {
  const shade = colour(it.author.id);
  const name = html`<span class="name" .style=${shade ? `color:${shade}` : ''}>${nameOf(it.author)}</span>`;
  switch (it.type) {
    case JOINED: return around(t(`joined.${Number(BigInt(it.id) % BigInt(GREETINGS))}`), name);
    case PINNED: return around(t('pinned'), name);
    case THREAD: return html`${around(t('thread.started'), name)} <button type="button" class="link" @click=${() => open(it)}>${it.content}</button>`;
    case STARTER: return around(t('thread.starter'), name);
    default: return it.content || t('system', { type: it.type });
  }
}

const open = (it) => it.message_reference?.channel_id && go(it.message_reference.channel_id);

/** The name stands in the sentence as an element of its own. */
function around(text, name) {
  const [before, after] = text.split('{name}');
  return html`${before}${name}${after}`;
}

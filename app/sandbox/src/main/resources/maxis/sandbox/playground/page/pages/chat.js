import { html, nothing } from '/lib/lit-html/lit-html.js';
import { repeat } from '/lib/lit-html/directives/repeat.js';
import { state, set } from '../core/state.js';
import * as look from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { day } from '../text/time.js';
import { message } from '../message/message.js';
import { notes } from '../message/notes.js';
import { composer } from '../compose/composer.js';
import { rove } from '../core/keys.js';
import { scrolled, grown } from './scroll.js';
import { SIGNS } from './sidebar.js';
import { forum } from './forum.js';

const FORUM = 15;

export function chat(place) {
  return html`
    <main class="chat">
      ${head(place)}
      ${place.type === FORUM ? forum(place) : talk(place)}
    </main>`;
}

function head(place) {
  return html`
    <header class="bar">
      ${opener('channels', 'menu', t('channels'), 'for-phone')}
      <h1>${look.isDirect(place) ? nothing : html`${icon(look.isThread(place) ? 'thread' : SIGNS[place.type] ?? 'hash')}`}${look.title(place)}</h1>
      ${place.topic ? html`<p class="topic">${place.topic}</p>` : nothing}
      <span class="space"></span>
      ${state.facts.panel ? html`<a class="tool wide" href=${state.facts.panel} target="_blank" rel="noreferrer noopener">${t('panel')} ${icon('out')}</a>` : nothing}
      ${opener('tryout', 'bulb', t('tryout'))}
      ${opener('faults', 'bolt', t('faults'))}
      ${look.isDirect(place) ? nothing : opener('members', 'people', t('members'), 'for-phone')}
    </header>`;
}

function opener(name, sign, label, more = '') {
  return html`<button type="button" class="tool ${more}" aria-label=${label} title=${label} aria-expanded=${state.drawer === name}
    @click=${() => set({ drawer: state.drawer === name ? null : name })}>${icon(sign)}</button>`;
}

function talk(place) {
  const known = state.messages.get(place.id);
  return html`
    <div class="messages" tabindex="0" role="log" aria-label=${t('messages', { place: look.title(place) })} @scroll=${scrolled} @load=${{ handleEvent: grown, capture: true }}>
      ${known?.loading && !known.list.length ? html`<p class="muted centred">${t('loading')}</p>` : nothing}
      ${known?.failed ? html`<p class="muted centred" role="alert">${t('messages.failed')}</p>` : nothing}
      ${known?.complete ? beginning(place) : nothing}
      <ol @keydown=${rove}>${repeat(days(known?.list ?? []), (it) => it.key, (it) => it.draw())}${notes(place.id)}</ol>
    </div>
    ${composer(place)}
    <p class="typing" aria-live="polite">${typing(place)}</p>`;
}

function beginning(place) {
  return html`<div class="beginning"><p class="heading">${look.isDirect(place) ? look.title(place) : t('beginning', { place: place.name })}</p>
    <p class="muted">${look.isDirect(place) ? t('beginning.direct', { name: look.title(place) }) : t('beginning.hint', { place: place.name })}</p></div>`;
}

/** The messages with a line wherever a day begins. */
function days(list) {
  let before = null;
  return list.flatMap((it) => {
    const date = new Date(it.timestamp);
    const isNew = !before || new Date(before.timestamp).toDateString() !== date.toDateString();
    const previous = isNew ? null : before;
    before = it;
    const line = { key: `day-${it.id}`, draw: () => html`<li class="day"><span>${day(date)}</span></li>` };
    const said = { key: it.id, draw: () => message(it, previous) };
    return isNew ? [line, said] : [said];
  });
}

function typing(place) {
  const names = [...(state.typing.get(place.id)?.keys() ?? [])].map(look.name);
  if (!names.length) return nothing;
  const who = names.length > 3 ? t('typing.several') : names.length === 1 ? t('typing.one', { name: names[0] }) : t('typing.many', { names: names.join(', ') });
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${who}`;
}

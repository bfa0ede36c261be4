// For newcomers: what the bots can do here. It says what they have registered and nothing of its own.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { t } from '../core/texts.js';
import { bot, nameOf } from '../core/lookup.js';
import { rove } from '../core/keys.js';
import { commands, learnCommands, begin } from '../compose/commands.js';
import { drawer } from './drawer.js';

let asked = null;

export function tryout() {
  if (asked !== state.channel) {
    asked = state.channel;
    learnCommands(state.channel);
  }
  const list = commands(state.channel);
  const bots = [...new Set(list.map((it) => it.application))];
  return drawer(t('tryout'), html`
    <p>${t('tryout.lead')}</p>
    <ul class="hints"><li>${t('tryout.slash')}</li><li>${t('tryout.typed')}</li><li>${t('tryout.direct')}</li><li>${t('tryout.tabs')}</li></ul>
    ${bots.map((id) => html`
      <h3>${nameOf(bot(id))}</h3>
      <ul class="commands" @keydown=${rove}>${list.filter((it) => it.application === id).map((it) => html`
        <li><button type="button" data-item @click=${() => start(it)}><strong>/${it.shown}</strong><span class="muted">${it.description}</span></button></li>`)}</ul>`)}
    ${list.length ? nothing : html`<p class="muted">${t('tryout.none')}</p>`}`);
}

function start(command) {
  set({ drawer: null });
  begin(command);
  setTimeout(() => document.querySelector('.command input, .command .send')?.focus());
}

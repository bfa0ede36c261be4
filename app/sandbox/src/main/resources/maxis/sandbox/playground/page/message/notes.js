// What only this page says in a channel: a command on its way, an application that is silent, a refusal.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state } from '../core/state.js';
import { dismiss } from '../core/acts.js';
import * as look from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';

export function notes(place) {
  return (state.notes.get(place) ?? []).map((it) => html`
    <li class="message ephemeral note ${it.kind}" tabindex="-1" data-item>
      ${it.command ? used(it.command) : nothing}
      <span class="aside sign" aria-hidden="true">${icon(it.kind === 'running' ? 'send' : 'warning')}</span>
      <div class="body" role=${it.kind === 'running' ? nothing : 'alert'}>
        <p class=${it.kind === 'running' ? 'thinking' : 'failed'}>${sentence(it)}</p>
        ${it.kind === 'running' ? nothing : html`
          <p class="only-you">${icon('eye')} ${t('ephemeral')} •
            <button type="button" class="link" @click=${() => dismiss(place, it)}>${t('dismiss')}</button></p>`}
      </div>
    </li>`);
}

function sentence(it) {
  if (it.kind === 'running') return t('command.sending');
  if (it.kind === 'silent') return t('command.silent');
  return it.text;
}

function used(command) {
  return html`
    <div class="context"><span class="hook" aria-hidden="true"></span>
      <img class="face tiny" src=${look.avatar(look.me())} alt=""><span class="name">${look.nameOf(look.me())}</span>
      <span>${t('used')}</span><span class="mention">/${command.path}</span></div>`;
}

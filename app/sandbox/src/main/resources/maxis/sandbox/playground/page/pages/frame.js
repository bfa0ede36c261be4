// The page of somebody: rail, channels, talk, members.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { channel, isDirect } from '../core/lookup.js';
import { home, go } from '../core/world.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { sidebar } from './sidebar.js';
import { chat } from './chat.js';
import { memberList } from './members.js';
import { faults } from './faults.js';
import { form } from '../compose/form.js';
import { profile } from './profile.js';
import { tryout } from './tryout.js';

export function frame() {
  const place = channel(state.channel);
  const isAlone = isDirect(place) && !state.drawer;
  const classes = `frame ${isAlone ? 'without-members' : ''} ${state.drawer ? `drawer-${state.drawer}` : ''}`;
  return html`
    <div class=${classes} @keydown=${escape}>
      ${rail()}
      ${sidebar()}
      ${place ? chat(place) : nowhere()}
      ${beside(place)}
      ${state.drawer ? html`<div class="shade" @click=${() => set({ drawer: null })}></div>` : nothing}
    </div>
    ${state.online ? nothing : html`<p class="offline" role="status">${t('offline')}</p>`}
    ${form()}
    ${profile()}`;
}

function beside(place) {
  if (state.drawer === 'faults') return faults();
  if (state.drawer === 'tryout') return tryout();
  return isDirect(place) ? nothing : memberList();
}

function escape(event) {
  if (event.key === 'Escape' && state.drawer) set({ drawer: null });
}

function rail() {
  const pings = state.view.direct_channels.reduce((sum, it) => sum + (state.unread.get(it.id)?.pings ?? 0), 0);
  return html`
    <nav class="rail" aria-label=${t('servers')}>
      <button type="button" class="server home" aria-current=${state.side === 'direct'} title=${t('direct')} aria-label=${t('direct')}
        @click=${() => set({ side: 'direct' })}>${icon('mail')}${pings ? html`<span class="pings">${pings}</span>` : nothing}</button>
      <hr>
      <button type="button" class="server" aria-current=${state.side === 'guild'} title=${state.view.guild.name} aria-label=${state.view.guild.name}
        @click=${() => guild()}><span aria-hidden="true">${initials(state.view.guild.name)}</span></button>
    </nav>`;
}

function guild() {
  const isThere = state.view.channels.some((it) => it.id === state.channel);
  set({ side: 'guild' });
  if (state.view.is_member && !isThere && state.drawer !== 'channels') go(home());
}

const initials = (name) => name.split(/\s+/).map((it) => it[0]).join('').slice(0, 3);

function nowhere() {
  return html`<main class="chat"><div class="empty"><h1>${t('nowhere')}</h1><p>${state.view.is_member ? '' : t('outside.hint')}</p></div></main>`;
}

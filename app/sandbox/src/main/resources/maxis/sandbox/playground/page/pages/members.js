import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state } from '../core/state.js';
import * as look from '../core/lookup.js';
import { direct, attempt } from '../core/acts.js';
import { t } from '../core/texts.js';
import { rove } from '../core/keys.js';
import { showProfile } from './profile.js';
import { face } from './sidebar.js';

/** Below the roles that stand apart, highest first; bots that are away come last. */
export function memberList() {
  return html`
    <aside class="members" aria-label=${t('members')} @keydown=${rove}>
      ${grouped().map(({ title, members }) => html`
        <h3>${title} — ${members.length}</h3>
        <ul>${members.map(row)}</ul>`)}
    </aside>`;
}

function grouped() {
  const apart = state.view.roles.filter((it) => it.hoist);
  const groups = apart.map((role) => ({ title: role.name, role, members: [] }));
  const rest = { title: t('members.online'), members: [] };
  const away = { title: t('members.offline'), members: [] };
  const sorted = [...state.view.members].sort((one, other) => look.nameOf(one.user).localeCompare(look.nameOf(other.user)));
  sorted.forEach((it) => {
    const isAway = it.user.bot && !look.bot(it.user.id)?.online;
    const group = isAway ? away : groups.find(({ role }) => it.roles.includes(role.id)) ?? rest;
    group.members.push(it);
  });
  return [...groups, rest, away].filter((it) => it.members.length);
}

function row({ user }) {
  const colour = look.colour(user.id);
  return html`
    <li><button type="button" class="channel" data-item @click=${() => showProfile(user.id)}>${face(user)}
      <span class="name" .style=${colour ? `color:${colour}` : ''}>${look.nameOf(user)}</span>${user.bot ? html`<span class="badge">${t('app')}</span>` : nothing}</button></li>`;
}

export const openDirect = (id) => attempt(state.channel, () => direct(id));

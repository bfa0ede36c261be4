import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ref } from '/lib/lit-html/directives/ref.js';
import { state, set } from '../core/state.js';
import * as look from '../core/lookup.js';
import { acceptMessages, kick, ban, silence, give } from '../core/moderation.js';
import { shown } from '../core/dialog.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { time, day } from '../text/time.js';
import { openDirect } from './members.js';

export const showProfile = (id) => set({ profile: id });

const close = () => set({ profile: null });

export function profile() {
  const someone = state.profile && look.user(state.profile);
  if (!someone) return nothing;
  const member = look.member(someone.id);
  const isSelf = someone.id === state.who;
  return html`
    <dialog class="profile" aria-labelledby="profile-name" ${ref(shown)} @close=${close} @click=${outside}>
      <div class="banner"></div>
      <img class="face large" src=${look.avatar(someone)} alt="">
      <h2 id="profile-name">${look.nameOf(someone)} ${someone.bot ? html`<span class="badge">${t('app')}</span>` : nothing}</h2>
      <p class="muted">${someone.username}</p>
      ${member ? facts(member) : html`<p>${t('profile.outside')}</p>`}
      ${isSelf ? own() : html`<div class="row"><button type="button" class="button primary" @click=${() => { close(); openDirect(someone.id); }}>${t('profile.message')}</button></div>`}
      ${member && !isSelf ? moderation(someone) : nothing}
      <button type="button" class="tool close" aria-label=${t('close')} @click=${close}>${icon('close')}</button>
    </dialog>`;
}

function outside(event) {
  if (event.target === event.currentTarget) close();
}

function facts(member) {
  return html`
    <dl>
      <dt>${t('profile.joined')}</dt><dd>${time(member.joined_at, day)}</dd>
      <dt>${t('profile.roles')}</dt>
      <dd class="roles">${look.rolesOf(member.user.id).map((it) => html`
        <span class="role"><i .style=${it.color ? `background:${look.hex(it.color)}` : ''}></i>${it.name}</span>`)}</dd>
    </dl>`;
}

function own() {
  return html`
    <label class="check"><input type="checkbox" .checked=${state.view.accepts_messages} @change=${(event) => acceptMessages(event.target.checked)}>${t('profile.accepts')}</label>`;
}

function moderation(someone) {
  const done = (deed) => () => { close(); deed(someone); };
  const may = [['moderate', 'silence', silence], ['kick', 'kick', kick], ['ban', 'ban', ban]].filter(([right]) => look.may(right));
  if (!may.length) return nothing;
  return html`
    <div class="row" role="group" aria-label=${t('moderation')}>
      ${may.map(([, name, deed]) => html`<button type="button" class="button ${name === 'silence' ? 'secondary' : 'danger'}" @click=${done(deed)}>${t(`moderation.${name}`)}</button>`)}
    </div>
    ${look.may('admin') ? roles(someone) : nothing}`;
}

function roles(someone) {
  const held = look.member(someone.id).roles;
  const free = state.view.roles.filter((it) => !it.managed && it.id !== state.view.guild.id);
  return html`
    <fieldset><legend>${t('profile.roles')}</legend>
      ${free.map((it) => html`<label class="check"><input type="checkbox" .checked=${held.includes(it.id)} @change=${(event) => give(someone, it.id, event.target.checked)}>${it.name}</label>`)}
    </fieldset>`;
}

// Channels or direct lines, and below them the person.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import * as look from '../core/lookup.js';
import { tree, threads, address } from '../core/world.js';
import { join, leave } from '../core/acts.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { rove } from '../core/keys.js';
import { languageButton } from './language.js';
import { showProfile } from './profile.js';
import { openDirect } from './members.js';

export const SIGNS = { 0: 'hash', 2: 'voice', 5: 'news', 15: 'forum' };

const folded = new Set();

export function sidebar() {
  const isGuild = state.side === 'guild';
  return html`
    <aside class="sidebar" aria-label=${isGuild ? t('channels') : t('direct')}>
      <header class="bar"><h2>${isGuild ? state.view.guild.name : t('direct')}</h2>${isGuild && state.view.is_member ? leaveButton() : nothing}</header>
      <nav class="channels" aria-label=${isGuild ? t('channels') : t('direct')} @keydown=${rove}>${isGuild ? guild() : directs()}</nav>
      ${person()}
    </aside>`;
}

function leaveButton() {
  return html`<button type="button" class="tool" aria-label=${t('leave')} title=${t('leave')} @click=${leave}>${icon('leave')}</button>`;
}

function guild() {
  if (!state.view.is_member) {
    return html`<div class="outside"><p>${t('outside', { guild: state.view.guild.name })}</p>
      <button type="button" class="button success" @click=${join}>${t('join')}</button></div>`;
  }
  return tree().map(({ category, channels }) => {
    const isFolded = category && folded.has(category.id);
    return html`
      ${category ? html`<h3><button type="button" data-item aria-expanded=${!isFolded} @click=${() => fold(category.id)}>
        <span class="caret" aria-hidden="true"></span>${category.name}</button></h3>` : nothing}
      <ul>${channels.filter((it) => !isFolded || it.id === state.channel).map((it) => entry(it))}</ul>`;
  });
}

function fold(id) {
  if (!folded.delete(id)) folded.add(id);
  set({});
}

function entry(it, inner = false) {
  const seen = state.unread.get(it.id);
  const label = seen ? `${look.title(it)}, ${seen.pings ? t('unread.pings', { count: seen.pings }) : t('unread')}` : nothing;
  return html`
    <li class=${inner ? 'thread' : ''}>
      <a class="channel ${seen ? 'unread' : ''}" data-item href=${address(state.who, it.id)} aria-label=${label}
        aria-current=${it.id === state.channel ? 'page' : nothing} @click=${() => set({ drawer: null })}>
        ${icon(inner ? 'thread' : SIGNS[it.type] ?? 'hash')}<span class="name">${it.name}</span>
        ${seen?.pings ? html`<span class="pings">${seen.pings}</span>` : nothing}</a>
      ${inner ? nothing : html`<ul>${threads(it.id).map((thread) => entry(thread, true))}</ul>`}
    </li>`;
}

function directs() {
  const lines = [...state.view.direct_channels].sort((one, other) => Number(BigInt(other.last_message_id ?? 0) - BigInt(one.last_message_id ?? 0)));
  const open = new Set(lines.map((it) => look.partner(it)?.id));
  const bots = state.bots.filter((it) => !open.has(it.id));
  return html`
    <ul>${lines.map(line)}</ul>
    ${bots.length ? html`<h3>${t('direct.bots')}</h3><ul>${bots.map((it) => html`
      <li><button type="button" class="channel" data-item @click=${() => openDirect(it.id)}>${face(it)}<span class="name">${it.username}</span></button></li>`)}</ul>` : nothing}`;
}

function line(it) {
  const other = look.partner(it);
  const seen = state.unread.get(it.id);
  return html`
    <li><a class="channel ${seen ? 'unread' : ''}" data-item href=${address(state.who, it.id)} aria-current=${it.id === state.channel ? 'page' : nothing}
      @click=${() => set({ drawer: null })}>${face(other)}<span class="name">${look.nameOf(other)}</span>
      ${seen?.pings ? html`<span class="pings">${seen.pings}</span>` : nothing}</a></li>`;
}

export function face(someone) {
  const isOn = !someone?.bot || look.bot(someone.id)?.online;
  return html`<span class="seat"><img class="face small" src=${look.avatar(someone)} alt=""><span class="presence ${isOn ? 'on' : ''}"></span></span>`;
}

function person() {
  const me = look.me();
  return html`
    <footer class="person">
      <button type="button" class="self" @click=${() => showProfile(state.who)} aria-label=${t('profile.own')}>${face(me)}<span class="words"><span class="name">${look.nameOf(me)}</span><span class="muted">${me?.username}</span></span></button>
      ${languageButton()}
      <a class="tool" href="#" title=${t('switch')} aria-label=${t('switch')}>${icon('swap')}</a>
    </footer>`;
}

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { guard } from '/lib/lit-html/directives/guard.js';
import { markdown } from '../text/markdown.js';
import { inline } from '../text/inline.js';
import { time, clock } from '../text/time.js';
import * as look from '../core/lookup.js';
import { state, set } from '../core/state.js';
import { calls } from '../core/live.js';
import { go } from '../core/world.js';
import { remove } from '../core/acts.js';
import { t, language } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { embeds } from './embed.js';
import { parts } from './parts.js';
import { attachments } from './files.js';
import { reactions } from './reactions.js';
import { actions } from './actions.js';
import { editor } from './editor.js';
import { system } from './system.js';

const CLOSE = 7 * 60_000;
const EPHEMERAL = 64;
const LOADING = 128;
const SPOKEN = [0, 19, 20];

export const isEphemeral = (message) => Boolean(message.flags & EPHEMERAL);
const isLoading = (message) => Boolean(message.flags & LOADING);

/** Whether it goes on where the one before it stopped. */
export function continues(message, before) {
  return before && SPOKEN.includes(before.type) && message.type === 0 && !message.interaction_metadata
    && before.author.id === message.author.id && isEphemeral(before) === isEphemeral(message)
    && new Date(message.timestamp) - new Date(before.timestamp) < CLOSE;
}

/** Drawing hundreds of messages at every key that is pressed would be felt, so each waits for a change of its own. */
export function message(it, before) {
  const open = state.open?.key.includes(it.id) ? state.open : null;
  const pressed = [...state.pressed].filter(([key]) => key.startsWith(it.id)).join();
  return guard([
    it, it.revision, before, state.view, state.bots, language(), minute(), open, pressed,
    state.editing === it.id, state.reply?.id === it.id,
  ], () => drawn(it, before));
}

/** Dates like "3 minutes ago" move on. */
const minute = () => Math.floor(Date.now() / 60_000);

function drawn(it, before) {
  if (!SPOKEN.includes(it.type)) return system(it);
  const goesOn = continues(it, before);
  const classes = ['message', goesOn ? 'goes-on' : '', calls(it) ? 'calls' : '', isEphemeral(it) ? 'ephemeral' : '',
    state.reply?.id === it.id ? 'replied-to' : ''].join(' ');
  return html`
    <li class=${classes} tabindex="-1" data-item data-message=${it.id}>
      ${context(it)}
      ${goesOn ? html`<span class="aside">${time(it.timestamp, clock)}</span>` : html`<img class="face" src=${look.avatar(it.author)} alt="">`}
      <div class="body">
        ${goesOn ? nothing : head(it)}
        ${state.editing === it.id ? editor(it) : content(it)}
        ${attachments(shownFiles(it))}
        ${embeds(it.embeds)}
        ${parts(it)}
        ${state.pressed.get(it.id) === 'failed' ? html`<p class="failed" role="alert">${t('interaction.failed')}</p>` : nothing}
        ${reactions(it)}
        ${it.thread ? branch(it.thread) : nothing}
        ${isEphemeral(it) && !isLoading(it) ? ephemeral(it) : nothing}
      </div>
      ${isLoading(it) || isEphemeral(it) ? nothing : actions(it)}
    </li>`;
}

function head(it) {
  const colour = look.colour(it.author.id);
  return html`
    <div class="head">
      <span class="name" .style=${colour ? `color:${colour}` : ''}>${look.nameOf(it.author)}</span>
      ${it.author.bot ? html`<span class="badge">${t('app')}</span>` : nothing}
      <span class="muted">${time(it.timestamp)}</span>
    </div>`;
}

function content(it) {
  if (isLoading(it)) {
    return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t('thinking', { name: look.nameOf(it.author) })}</p>`;
  }
  if (!it.content) return nothing;
  return html`${markdown(it.content)}${it.edited_timestamp ? html`<span class="edited muted">${t('edited')}</span>` : nothing}`;
}

/** Files that a component or an embed shows are not shown once more. */
function shownFiles(it) {
  const inside = JSON.stringify([it.components ?? [], it.embeds ?? []]);
  return it.attachments?.filter((file) => !inside.includes(file.url));
}

/** What it answers: a command, or another message. */
function context(it) {
  const by = it.interaction?.user;
  if (by) {
    return html`
      <div class="context"><span class="hook" aria-hidden="true"></span>
        <img class="face tiny" src=${look.avatar(by)} alt=""><span class="name">${look.nameOf(by)}</span>
        <span>${t('used')}</span><span class="mention">/${it.interaction.name}</span></div>`;
  }
  if (it.type !== 19) return nothing;
  const other = it.referenced_message;
  if (!other) return html`<div class="context"><span class="hook" aria-hidden="true"></span><em>${t('reply.gone')}</em></div>`;
  return html`
    <div class="context"><span class="hook" aria-hidden="true"></span>
      <img class="face tiny" src=${look.avatar(other.author)} alt="">
      <span class="name">${look.nameOf(other.author)}</span>
      <button type="button" class="quote" @click=${() => show(other.id)}>${firstLine(other)}</button></div>`;
}

const firstLine = (it) => (it.content ? inline(it.content.split('\n')[0].slice(0, 120)) : t('reply.attachment'));

function show(id) {
  const other = document.querySelector(`[data-message="${id}"]`);
  other?.scrollIntoView({ block: 'center' });
  other?.focus();
}

function branch(thread) {
  return html`<button type="button" class="branch" @click=${() => go(thread.id)}>${icon('thread')}<strong>${thread.name}</strong>
    <span class="muted">${t('thread.see')}</span></button>`;
}

function ephemeral(it) {
  return html`
    <p class="only-you">${icon('eye')} ${t('ephemeral')} •
      <button type="button" class="link" @click=${() => dismiss(it)}>${t('dismiss')}</button></p>`;
}

function dismiss(it) {
  set({ reply: null });
  remove(it);
}

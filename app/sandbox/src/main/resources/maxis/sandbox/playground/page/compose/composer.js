import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { say, dismiss } from '../core/acts.js';
import { act } from '../core/api.js';
import * as look from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { suggestions, steer, pointer } from './suggest.js';
import { begin, fitting, learnCommands, commands } from './commands.js';
import { commandLine } from './options.js';
import { mentions } from './mentions.js';
import { picker } from '../message/reactions.js';
import { pending, attach, take, hasFiles, fileButton, pasted } from './upload.js';

const TALLEST = 220;

const field = () => document.querySelector('.composer textarea');

/** What is being typed; a draft of its own for each channel. */
const drafts = new Map();

const draft = () => drafts.get(state.channel) ?? '';

function write(text) {
  drafts.set(state.channel, text);
  set({ suggested: 0 });
  setTimeout(grow);
}

export function composer(place) {
  if (state.command) return html`<div class="composer">${commandLine(state.command)}</div>`;
  const allowed = look.mayIn(place, look.isThread(place) ? 'sendInThreads' : 'send') && !place.thread_metadata?.locked;
  const list = completion();
  return html`
    <div class="composer" @dragover=${(event) => event.preventDefault()} @drop=${(event) => { event.preventDefault(); attach(event.dataTransfer.files); }}>
      ${list ? suggestions(list.title, list.items, list.pick) : nothing}
      ${state.reply ? replying() : nothing}
      ${pending()}
      <div class="line">
        ${allowed ? fileButton() : nothing}
        <textarea rows="1" maxlength="2000" aria-label=${label(place, allowed)} placeholder=${label(place, allowed)} ?disabled=${!allowed}
          role="combobox" aria-haspopup="listbox" aria-expanded=${Boolean(list)} aria-controls="suggestions" aria-activedescendant=${pointer(list?.items)}
          .value=${draft()} @input=${(event) => typed(event.target.value)} @keydown=${(event) => keys(event, list)} @paste=${pasted}></textarea>
        ${allowed ? picker('compose', t('emoji'), (emoji) => insert(emoji.id ? `<:${emoji.name}:${emoji.id}>` : emoji.name)) : nothing}
        ${allowed ? html`<button type="button" class="tool send" aria-label=${t('send')} title=${t('send')} ?disabled=${!draft().trim() && !hasFiles()} @click=${send}>${icon('send')}</button>` : nothing}
      </div>
    </div>`;
}

function label(place, allowed) {
  if (!allowed) return t('composer.forbidden');
  return look.isDirect(place) ? t('composer.direct', { name: look.title(place) }) : t('composer.channel', { name: place.name });
}

function replying() {
  return html`
    <div class="replying"><span>${t('replying', { name: look.nameOf(state.reply.author) })}</span>
      <button type="button" class="tool" aria-label=${t('cancel')} @click=${() => { set({ reply: null }); field()?.focus(); }}>${icon('close')}</button></div>`;
}

function completion() {
  const text = draft();
  if (state.quiet === text) return null;
  if (/^\/[^\n]*$/.test(text) && !/^\/\s/.test(text)) {
    return { title: t('commands'), items: fitting(state.channel, text.slice(1)), pick: (it) => choose(it.command) };
  }
  return mentions(text, (changed) => { write(changed); field()?.focus(); });
}

function choose(command) {
  write('');
  begin(command);
  setTimeout(() => document.querySelector('.command input, .command .send')?.focus());
}

let told = 0;

function typed(text) {
  if (text === '/' || (text.startsWith('/') && !commands(state.channel).length)) learnCommands(state.channel);
  if (text && Date.now() - told > 8000) {
    told = Date.now();
    act('POST', `/channels/${state.channel}/typing`).catch(() => {});
  }
  write(text);
  const exact = text.endsWith(' ') && commands(state.channel).find((it) => text === `/${it.shown} ` || text === `/${it.path} `);
  if (exact) choose(exact);
}

function insert(text) {
  write(draft() + text);
  field()?.focus();
}

function keys(event, list) {
  if (list?.items.length && steer(event, list.items, list.pick)) return;
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === 'Escape') {
    if (state.reply) set({ reply: null });
    else if (list) set({ quiet: draft() });
  } else if (event.key === 'ArrowUp' && !draft()) {
    lastOwn(event);
  }
}

function lastOwn(event) {
  const own = state.messages.get(state.channel)?.list.findLast((it) => it.author.id === state.who && it.type !== 7);
  if (own) {
    event.preventDefault();
    set({ editing: own.id });
  }
}

function send() {
  const text = draft();
  const files = take();
  if (!text.trim() && !files.length) return;
  (state.notes.get(state.channel) ?? []).filter((it) => it.kind === 'refused').forEach((it) => dismiss(state.channel, it));
  write('');
  told = 0;
  say(state.channel, text, files);
}

function grow() {
  const area = field();
  if (!area) return;
  area.style.height = 'auto';
  area.style.height = `${Math.min(area.scrollHeight, TALLEST)}px`;
}

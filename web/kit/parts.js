// Small pieces that every page uses.

import { html, nothing } from 'lit-html';
import { Refused, Unreachable } from './api.js';
import { exact, since } from './format.js';
import { icon } from './icons.js';
import { t } from './texts.js';
import { toast } from './toast.js';

/** A word with a colour; the word alone says it all. */
export const badge = (text, tone = 'plain') => html`<span class="badge ${tone}">${text}</span>`;

export const time = (value) => (value ? html`<time datetime=${value} title=${exact(value)}>${since(value)}</time>` : html`–`);

export const loading = () => html`<div class="loading" role="status"><span class="visually-hidden">${t('web.loading')}</span>
  <i></i><i></i><i></i></div>`;

export const empty = (text, more = nothing) => html`<div class="empty">${icon('search')}<p>${text}</p>${more}</div>`;

/** What went wrong here, already in words for people. */
export class Said extends Error {}

/** Why something did not come, in words that help. */
export function reason(failure) {
  if (failure instanceof Said) return failure.message;
  if (failure instanceof Unreachable) return t('web.unreachable');
  if (failure instanceof Refused) {
    if (failure.fields.size) return [...failure.fields.values()].join(' ');
    // Who typed something wrong need not tell anybody; who met a fault of ours may have to.
    const isOurs = failure.status >= 500 && failure.reference && !failure.message.includes(failure.reference);
    return isOurs ? `${failure.message} ${t('web.reference', { reference: failure.reference })}` : failure.message;
  }
  // What is our own mistake must not vanish: it is for the console, and for people there are words.
  console.error(failure);
  return t('web.broken');
}

export const failed = (failure, again) => html`<div class="failed" role="alert">${icon('warning')}<p>${reason(failure)}</p>
  ${again ? html`<button class="button" @click=${again}>${icon('again')} ${t('web.again')}</button>` : nothing}</div>`;

export const note = (text, tone = 'info') => html`<div class="note ${tone}">${icon(tone === 'info' ? 'info' : tone)}<div>${text}</div></div>`;

/** Does something once, tells what came of it; the button is busy meanwhile. */
export async function act(event, work, done) {
  const button = event.currentTarget;
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  try {
    await work();
    if (done) toast(done);
  } catch (failure) {
    toast(reason(failure), 'bad');
  } finally {
    button.removeAttribute('aria-busy');
  }
}

export function copyButton(text, label = t('web.copy')) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('web.copied'));
    } catch {
      toast(t('web.copy.failed'), 'bad');
    }
  };
  return html`<button type="button" class="button small" @click=${copy}>${icon('copy')} ${label}</button>`;
}

let arePicturesThere = true;

/** People of a demonstration have no pictures at Discord. */
export function expectPictures(areThere) {
  arePicturesThere = areThere;
}

/** The first letter, and the picture over it once it is there. */
export const avatar = (person, size = '') => html`<span class="face ${size}" aria-hidden="true">${[...(person.name ?? '?')][0]?.toUpperCase()}
  ${person.avatar && arePicturesThere ? html`<img src=${person.avatar} alt="" loading="lazy" referrerpolicy="no-referrer"
    @error=${(event) => { event.currentTarget.hidden = true; }}>` : nothing}</span>`;

export const facts = (pairs) => html`<dl class="facts">${pairs.filter(Boolean).map(([name, value]) =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

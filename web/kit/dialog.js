// Dialogs as the browser brings them: focus goes in, stays in, and comes back; Escape closes.

import { html, nothing, render } from 'lit-html';
import { icon } from './icons.js';
import { reason } from './parts.js';
import { t } from './texts.js';

let serial = 0;

/**
 * Opens one and answers what it was closed with; null if somebody thought better of it.
 *
 * @param show from {close, draw, state} to its content
 */
export function open(title, show, { wide = false } = {}) {
  const id = `dialog-${serial++}`;
  const dialog = document.createElement('dialog');
  dialog.className = wide ? 'wide' : '';
  dialog.setAttribute('aria-labelledby', id);
  return new Promise((resolve) => {
    let outcome = null;
    const close = (value = null) => {
      outcome = value;
      dialog.close();
    };
    const it = { state: {}, close, draw };
    function draw() {
      render(html`<header><h2 id=${id}>${title}</h2>
        <button type="button" class="tool" aria-label=${t('web.close')} @click=${() => close()}>${icon('close')}</button></header>
        ${show(it)}`, dialog);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(outcome);
    });
    draw();
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector('[autofocus], .fields input, .fields textarea, .fields select') ?? dialog.querySelector('footer button'))?.focus();
  });
}

/**
 * Asks before something is done, does it, and closes only when that went well.
 *
 * @param asked.preview what it would do, asked from the server: a promise of a template
 * @param asked.name what has to be typed first, for what cannot be taken back
 * @param asked.fields a template of inputs; their values are given to `work`
 * @param asked.work does it; what it refuses is shown inside
 */
export function confirm(asked) {
  return open(asked.title, (it) => confirmation(asked, it));
}

function foresee(asked, it) {
  if (!asked.preview || it.state.preview !== undefined) return;
  it.state.preview = html`<p class="muted" role="status">${t('web.preview.loading')}</p>`;
  asked.preview().then(
    (shown) => {
      it.state.preview = shown;
    },
    (failure) => {
      it.state.preview = html`<p class="error" role="alert">${reason(failure)}</p>`;
      it.state.isStopped = true;
    },
  ).then(it.draw);
}

function confirmation(asked, it) {
  foresee(asked, it);
  const { state } = it;
  const isTyped = !asked.name || state.typed === asked.name;
  return html`<form method="dialog" class="confirm" @submit=${(event) => decide(event, asked, it)} novalidate>
    ${asked.text ? html`<p>${asked.text}</p>` : nothing}
    ${asked.preview ? html`<section class="preview" aria-label=${t('web.preview')}>${state.preview}</section>` : nothing}
    <div class="fields">${asked.fields?.(state) ?? nothing}
      ${asked.name ? html`<label class="field"><span>${t('web.type_name', { name: asked.name })}</span>
        <input name="typed" autocomplete="off" @input=${(event) => { state.typed = event.target.value.trim(); it.draw(); }}></label>` : nothing}
    </div>
    ${state.failure ? html`<p class="error" role="alert">${reason(state.failure)}</p>` : nothing}
    <footer><button type="button" class="button" @click=${() => it.close()}>${asked.no ?? t('web.cancel')}</button>
      <button type="submit" class="button ${asked.isDangerous ? 'danger' : 'primary'}" ?disabled=${!isTyped || state.isStopped}
        aria-busy=${state.isBusy ? 'true' : 'false'}>${asked.yes}</button></footer>
  </form>`;
}

async function decide(event, asked, it) {
  event.preventDefault();
  const { state } = it;
  if (state.isBusy) return;
  const values = Object.fromEntries(new FormData(event.currentTarget));
  Object.assign(state, { isBusy: true, failure: null });
  it.draw();
  try {
    const done = await asked.work?.(values);
    it.close(done ?? true);
  } catch (failure) {
    Object.assign(state, { isBusy: false, failure });
    it.draw();
  }
}

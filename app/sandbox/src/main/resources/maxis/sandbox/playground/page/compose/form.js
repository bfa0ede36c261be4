// The form that a bot opens over the page.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ref } from '/lib/lit-html/directives/ref.js';
import { state, set } from '../core/state.js';
import { submit } from '../core/acts.js';
import { shown } from '../core/dialog.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { avatar, bot } from '../core/lookup.js';
import { markdown } from '../text/markdown.js';
import { preset } from '../message/controls.js';
import { entry } from './entry.js';

const TEXT = 10;

const close = () => set({ form: null, open: null });

export function form() {
  const it = state.form;
  if (!it) return nothing;
  return html`
    <dialog class="form" aria-labelledby="form-title" ${ref(shown)} @close=${close} @cancel=${cancel}>
      <form @submit=${(event) => { event.preventDefault(); if (!it.busy) submit(filled(state.form)); }}>
        <header><img class="face small" src=${avatar(bot(it.application_id))} alt=""><h2 id="form-title">${it.form.title}</h2>
          <button type="button" class="tool" aria-label=${t('close')} @click=${close}>${icon('close')}</button></header>
        <div class="fields">${it.form.components.map((component) => line(component, it))}</div>
        ${it.failed ? html`<p class="failed" role="alert">${it.failed}</p>` : nothing}
        <footer><button type="button" class="button secondary" @click=${close}>${t('cancel')}</button>
          <button type="submit" class="button primary ${it.busy ? 'busy' : ''}">${t('form.submit')}</button></footer>
      </form>
    </dialog>`;
}

const fieldOf = (component) => component.component ?? component.components?.[0];

/** What was chosen beforehand and left so is sent as well. */
function filled(it) {
  const fields = it.form.components.map(fieldOf).filter((field) => field?.type === 3);
  const chosen = Object.fromEntries(fields.map((field) => [field.custom_id, preset(field)]));
  return { ...it, values: { ...chosen, ...it.values } };
}

/** Escape closes an open menu first. */
function cancel(event) {
  if (state.open) event.preventDefault();
}

function line(component, it) {
  if (component.type === TEXT) return markdown(component.content);
  const field = fieldOf(component);
  const label = component.label ?? field.label ?? '';
  return entry(field, label, component.description ?? '', it);
}

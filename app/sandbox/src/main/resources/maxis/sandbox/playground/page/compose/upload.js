import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changed } from '../core/state.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { size } from '../message/files.js';

const MOST = 10;

let files = [];

export function attach(list) {
  files = [...files, ...list].slice(0, MOST);
  changed();
}

export const hasFiles = () => files.length > 0;

/** What is to be sent now. */
export function take() {
  const taken = files;
  files = [];
  return taken;
}

export function pasted(event) {
  if (event.clipboardData.files.length) attach(event.clipboardData.files);
}

export function fileButton() {
  return html`
    <label class="tool" title=${t('upload')}>${icon('plus')}<span class="visually-hidden">${t('upload')}</span>
      <input type="file" class="visually-hidden" multiple @change=${(event) => { attach(event.target.files); event.target.value = ''; }}></label>`;
}

export function pending() {
  if (!files.length) return nothing;
  return html`<ul class="pending">${files.map((file) => html`
    <li><span class="name">${file.name}</span> <span class="muted">${size(file.size)}</span>
      <button type="button" class="tool" aria-label=${t('remove')} @click=${() => { files = files.filter((it) => it !== file); changed(); }}>${icon('close')}</button></li>`)}</ul>`;
}

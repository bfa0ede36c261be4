// Short notes at the edge of the page, read aloud by screen readers.

import { html, render } from 'lit-html';
import { icon } from './icons.js';
import { t } from './texts.js';

const STAY = 6000;
const notes = new Map();
let next = 0;
let place = null;

/** The place is there before the first note, or screen readers would miss that one. */
export function prepare() {
  place = document.createElement('div');
  place.className = 'toasts';
  place.setAttribute('role', 'status');
  document.body.append(place);
}

function draw() {
  render([...notes].map(([id, it]) => html`<div class="toast ${it.kind}">${icon(it.kind)}<p>${it.text}</p>
    <button class="tool" aria-label=${t('web.close')} @click=${() => drop(id)}>${icon('close')}</button></div>`), place);
}

function drop(id) {
  notes.delete(id);
  draw();
}

/** What went well goes away by itself; what went wrong stays until it is closed. */
export function toast(text, kind = 'good') {
  const id = next++;
  notes.set(id, { text, kind });
  draw();
  if (kind !== 'bad') setTimeout(() => drop(id), STAY);
}

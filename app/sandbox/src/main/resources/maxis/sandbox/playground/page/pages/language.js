import { html } from '/lib/lit-html/lit-html.js';
import { set } from '../core/state.js';
import { language, languages, speak } from '../core/texts.js';

const NAMES = { fr: 'Français', en: 'English' };

/** The other language, in its own word. */
export function languageButton() {
  const other = languages().find((it) => it !== language());
  return html`<button type="button" class="tool language" lang=${other} title=${NAMES[other]} aria-label=${NAMES[other]}
    @click=${async () => { await speak(other); set({}); }}>${other.toUpperCase()}</button>`;
}

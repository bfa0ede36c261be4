import { html } from '/lib/lit-html/lit-html.js';
import { set } from '../core/state.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';

/** In the place of the members, over everything on a phone. */
export function drawer(title, inside) {
  return html`
    <aside class="drawer" aria-label=${title}>
      <header class="bar"><h2>${title}</h2><span class="space"></span>
        <button type="button" class="tool" aria-label=${t('close')} title=${t('close')} @click=${() => set({ drawer: null })}>${icon('close')}</button></header>
      <div class="inside">${inside}</div>
    </aside>`;
}

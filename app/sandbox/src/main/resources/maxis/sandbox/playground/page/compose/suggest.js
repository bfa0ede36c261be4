// A list above a field: what was typed may become one of these.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { set, state } from '../core/state.js';
import { t } from '../core/texts.js';

/**
 * @param title above the list
 * @param items key, name, detail, picture, more
 * @param pick what happens with the chosen one
 */
export function suggestions(title, items, pick) {
  const at = active(items);
  return html`
    <div class="suggestions">
      <p class="hint">${title}</p>
      <div role="listbox" id="suggestions" tabindex="-1" aria-label=${title}>
        ${items.map((it, index) => html`
          <div role="option" id="suggestion-${index}" aria-selected=${index === at} @mousedown=${(event) => { event.preventDefault(); pick(it); }}
            @mousemove=${() => index !== at && set({ suggested: index })}>
            ${it.picture ? html`<img class="face small" src=${it.picture} alt="">` : nothing}
            <span class="words"><span class="name" .style=${it.colour ? `color:${it.colour}` : ''}>${it.name}</span>
              ${it.detail ? html`<span class="muted">${it.detail}</span>` : nothing}</span>
            ${it.more ? html`<span class="muted more">${it.more}</span>` : nothing}
          </div>`)}
      </div>
      ${items.length ? nothing : html`<p class="hint">${t('nothing.found')}</p>`}
    </div>`;
}

const active = (items) => Math.min(state.suggested ?? 0, Math.max(0, items.length - 1));

/** Arrows, Enter and Tab for the list; whether the key was for it. */
export function steer(event, items, pick) {
  if (!items.length) return false;
  const at = active(items);
  if (event.key === 'ArrowDown') move((at + 1) % items.length);
  else if (event.key === 'ArrowUp') move((at + items.length - 1) % items.length);
  else if (event.key === 'Enter' || event.key === 'Tab') pick(items[at]);
  else return false;
  event.preventDefault();
  return true;
}

function move(to) {
  set({ suggested: to });
  setTimeout(() => document.getElementById(`suggestion-${to}`)?.scrollIntoView({ block: 'nearest' }));
}

/** For the field: which of the list is meant. */
export const pointer = (items) => (items?.length ? `suggestion-${active(items)}` : nothing);

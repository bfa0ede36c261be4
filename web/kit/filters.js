// What a list is narrowed by. The wishes are in the address, so that a link shows the same list.

import { html, nothing } from 'lit-html';
import { inAddress } from './tabs.js';
import { t } from './texts.js';

const PATIENCE = 300;

let waiting = null;

/** What the address asks for. */
export function wishes(filters) {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(filters.map((it) => [it.name, query.get(it.name) ?? it.standard ?? '']));
}

/** @param filters each with name, label, and choices of [value, label] or type "search" or "date"; standard is chosen
 *     where everything at once cannot be; send turns it into what is asked */
export function filterBar(filters, wish, changed, more = nothing) {
  const set = (name, value) => {
    if (wish[name] === value) return;
    wish[name] = value;
    inAddress({ [name]: value });
    clearTimeout(waiting);
    waiting = setTimeout(changed, PATIENCE);
  };
  if (!filters.length && more === nothing) return nothing;
  return html`<form class="filters" role="search" @submit=${(event) => event.preventDefault()}>
    ${filters.map((it) => filter(it, wish[it.name] ?? '', set))}<span class="space"></span>${more}</form>`;
}

function filter(it, value, set) {
  if (it.choices) {
    return html`<label class="filter"><span>${it.label}</span><select name=${it.name} @change=${(event) => set(it.name, event.target.value)}>
      ${it.standard ? nothing : html`<option value="">${t('web.all')}</option>`}
      ${it.choices.map(([name, label]) => html`<option value=${name} ?selected=${name === value}>${label}</option>`)}</select></label>`;
  }
  return html`<label class="filter ${it.type ?? 'search'}"><span>${it.label}</span><input type=${it.type ?? 'search'} name=${it.name}
    .value=${value} autocomplete="off" maxlength="100" placeholder=${it.placeholder ?? nothing} @input=${(event) => set(it.name, event.target.value)}></label>`;
}

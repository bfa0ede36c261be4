// Tabs whose choice is in the address, so that a link leads to it and "back" works.

import { html } from 'lit-html';

/** The chosen one of these names, from the address. */
export function chosenTab(names) {
  const wished = new URLSearchParams(location.search).get('tab');
  return names.includes(wished) ? wished : names[0];
}

/** Puts values into the address without leaving the page; empty ones are taken out. */
export function inAddress(values) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
}

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

function step(event, names, current, choose) {
  let to = event.key in STEPS ? names.indexOf(current) + STEPS[event.key] : -1;
  if (event.key === 'Home') to = 0;
  if (event.key === 'End') to = names.length - 1;
  if (to < 0 || to >= names.length) return;
  event.preventDefault();
  const list = event.currentTarget;
  choose(names[to]);
  list.querySelectorAll('[role=tab]')[to].focus();
}

/** A list of [name, label]; the content below carries id "tab-content". */
export function tabs(label, all, current, choose) {
  const names = all.map(([name]) => name);
  const chosen = (name) => {
    inAddress({ tab: name });
    choose(name);
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${(event) => step(event, names, current, chosen)}>
    ${all.map(([name, text]) => html`<button role="tab" id="tab-${name}" aria-selected=${name === current} aria-controls="tab-content"
      tabindex=${name === current ? 0 : -1} @click=${() => chosen(name)}>${text}</button>`)}</div>`;
}

export const tabContent = (name, content) => html`<div id="tab-content" role="tabpanel" aria-labelledby="tab-${name}">${content}</div>`;

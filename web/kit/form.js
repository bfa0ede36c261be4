// A form from a list of fields. Mistakes stand beside their fields; what was typed stays.

import { html, nothing } from 'lit-html';
import { fieldOf, valuesOf } from './field.js';
import { reason } from './parts.js';
import { t } from './texts.js';

/**
 * @param save gets the values by name; a refusal with fields is shown beside them
 * @param draw draws the page anew
 */
export function form({ prefix, save, draw, label = () => t('web.save') }) {
  const state = { mistakes: new Map(), failure: null, isBusy: false };

  async function send(event, fields) {
    event.preventDefault();
    if (state.isBusy) return;
    const element = event.currentTarget;
    const values = valuesOf(element, fields);
    Object.assign(state, { mistakes: new Map(), failure: null, isBusy: true });
    draw();
    try {
      await save(values);
    } catch (failure) {
      const here = new Map([...(failure.fields ?? [])].filter(([name]) => fields.some((it) => it.name === name)));
      Object.assign(state, { mistakes: here, failure: here.size ? null : failure });
    }
    state.isBusy = false;
    draw();
    element.querySelector('[aria-invalid="true"]')?.focus();
  }

  return {
    state,
    view: (fields, { more = nothing, tone = 'primary', mayChange = true } = {}) => html`
      <form class="form" novalidate @submit=${(event) => send(event, fields)}>
        <div class="fields">${fields.map((it) => fieldOf(it, state.mistakes.get(it.name), prefix))}</div>
        ${state.failure ? html`<p class="error" role="alert">${reason(state.failure)}</p>` : nothing}
        <footer>${more}${mayChange ? html`<button type="submit" class="button ${tone}" aria-busy=${state.isBusy ? 'true' : 'false'}>${label()}</button>` : nothing}</footer>
      </form>`,
  };
}

// One field of a form.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { set, state } from '../core/state.js';
import { t } from '../core/texts.js';
import { items, preset } from '../message/controls.js';
import { select } from '../message/select.js';

const PARAGRAPH = 2;
const MENUS = [3, 5, 6, 7, 8];
const ONE_OF = 21;
const SOME_OF = 22;
const TICK = 23;

function write(field, value) {
  const { form } = state;
  set({ form: { ...form, values: { ...form.values, [field.custom_id]: value } } });
}

export function entry(field, label, description, form) {
  const wrong = form.errors?.[`values.${field.custom_id}`];
  const id = `field-${field.custom_id}`;
  const isRequired = field.required !== false && field.type !== TICK;
  return html`
    <div class="entry ${wrong ? 'wrong' : ''}">
      <label for=${id} id=${`${id}-label`}>${label}${isRequired ? html`<span class="star" aria-hidden="true"> *</span>` : nothing}</label>
      ${description ? html`<p class="hint">${description}</p>` : nothing}
      ${control(field, { id, label, isRequired, wrong, value: form.values[field.custom_id] })}
      ${wrong ? html`<p class="failed" id=${`${id}-wrong`}>${wrong}</p>` : nothing}
    </div>`;
}

function control(field, it) {
  if (MENUS.includes(field.type)) return menu(field, it);
  if (field.type === ONE_OF || field.type === SOME_OF) return boxes(field, it);
  if (field.type === TICK) return html`<input id=${it.id} type="checkbox" .checked=${it.value?.[0] === 'true'} @change=${(event) => write(field, [String(event.target.checked)])}>`;
  if (field.type !== 4) return html`<p class="hint">${t('part.unknown', { type: field.type })}</p>`;
  return text(field, it);
}

function text(field, it) {
  const value = it.value ?? field.value ?? '';
  const typed = (event) => write(field, event.target.value);
  const most = field.max_length ?? 4000;
  const area = field.style === PARAGRAPH
    ? html`<textarea id=${it.id} rows="4" maxlength=${most} placeholder=${field.placeholder ?? ''} aria-required=${it.isRequired}
        aria-describedby=${it.wrong ? `${it.id}-wrong` : nothing} .value=${value} @input=${typed}></textarea>`
    : html`<input id=${it.id} type="text" autocomplete="off" maxlength=${most} placeholder=${field.placeholder ?? ''} aria-required=${it.isRequired}
        aria-describedby=${it.wrong ? `${it.id}-wrong` : nothing} .value=${value} @input=${typed}>`;
  return html`${area}${field.max_length ? html`<span class="count muted" aria-hidden="true">${[...value].length}/${field.max_length}</span>` : nothing}`;
}

function menu(field, it) {
  return select({
    key: `form:${field.custom_id}`,
    label: field.placeholder || it.label,
    items: items(field),
    least: field.min_values ?? 1,
    most: field.max_values ?? 1,
    chosen: it.value ?? preset(field),
    done: (values) => write(field, values),
  });
}

function boxes(field, it) {
  const chosen = it.value ?? field.options.filter((option) => option.default).map((option) => option.value);
  const flip = (option, on) => write(field, field.type === ONE_OF ? [option.value]
    : [...chosen.filter((value) => value !== option.value), ...(on ? [option.value] : [])]);
  return html`
    <div role=${field.type === ONE_OF ? 'radiogroup' : 'group'} aria-labelledby=${`${it.id}-label`}>
      ${field.options.map((option) => html`
        <label class="check"><input type=${field.type === ONE_OF ? 'radio' : 'checkbox'} name=${it.id} .checked=${chosen.includes(option.value)}
          @change=${(event) => flip(option, event.target.checked)}>${option.label}${option.description ? html` <span class="muted">${option.description}</span>` : nothing}</label>`)}
    </div>`;
}

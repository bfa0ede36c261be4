// One field of a form, by its declared type: label, hint, mistake.

import { html, nothing } from 'lit-html';
import { t } from './texts.js';

const NUMBERS = new Set(['whole', 'number']);

function control(field, id, described, isWrong) {
  const value = String(field.value ?? '');
  const base = { id, described, isWrong, value };
  if (field.type === 'flag') return flag(field, base);
  if (field.choices) return choice(field, base);
  if (field.type === 'long' || field.type === 'list') return area(field, base);
  return line(field, base);
}

const flag = (field, it) => html`<input type="checkbox" role="switch" ?disabled=${field.isFixed} id=${it.id} name=${field.name} aria-describedby=${it.described}
  .checked=${it.value === 'true'} @change=${field.changed ?? nothing}>`;

const choice = (field, it) => html`<select id=${it.id} name=${field.name} ?disabled=${field.isFixed} aria-describedby=${it.described} aria-invalid=${it.isWrong}
  @change=${field.changed ?? nothing}>
  ${field.choices.map((one) => html`<option value=${one.value} ?selected=${it.value === one.value}>${one.label}</option>`)}</select>`;

/** Several of some: a list to tick, because few know how to choose several in a browser's own. */
function ticks(field, mistake, id, said) {
  const chosen = String(field.value ?? '').split(',').map((it) => it.trim());
  return html`<fieldset class="field ticks" id=${id} ?disabled=${field.isFixed} aria-invalid=${mistake ? 'true' : nothing}><legend>${field.label}</legend>
    <div>${field.choices.map((one) => html`<label class="check"><input type="checkbox" name=${field.name} value=${one.value}
      .checked=${chosen.includes(one.value)}> ${one.label}</label>`)}</div>${said}</fieldset>`;
}

const area = (field, it) => html`<textarea ?readonly=${field.isFixed} id=${it.id} name=${field.name} rows=${field.rows ?? 3} maxlength=${field.maximum ?? nothing}
  aria-describedby=${it.described} aria-invalid=${it.isWrong} .value=${it.value} ?required=${field.isRequired}
  @input=${field.changed ?? nothing}></textarea>`;

const line = (field, it) => html`<input ?readonly=${field.isFixed} id=${it.id} name=${field.name} type=${field.input ?? 'text'} aria-describedby=${it.described}
  aria-invalid=${it.isWrong} inputmode=${NUMBERS.has(field.type) ? 'numeric' : nothing} autocomplete=${field.autocomplete ?? 'off'}
  placeholder=${field.placeholder ?? nothing} maxlength=${field.length ?? nothing} ?required=${field.isRequired} .value=${it.value}
  @input=${field.changed ?? nothing}>`;

/** What may be typed, in words. */
export function range(field) {
  const { minimum: least, maximum: most } = field;
  const has = (value) => value !== undefined && value !== null && value !== '';
  if (has(least) && has(most)) return t('web.range.both', { least, most });
  if (has(least)) return t('web.range.least', { least });
  return has(most) ? t('web.range.most', { most }) : '';
}

/**
 * @param field name, label, type ("text", "long", "whole", "flag", "list"…), value, and what is known of: hint, choices,
 *     isMultiple, isRequired, placeholder, rows, changed
 * @param mistake what the server said of it
 */
export function fieldOf(field, mistake, prefix = 'field') {
  const id = `${prefix}-${field.id ?? field.name}`.replaceAll('.', '-');
  const described = [field.hint ? `${id}-hint` : '', mistake ? `${id}-mistake` : ''].filter(Boolean).join(' ') || nothing;
  const isWrong = mistake ? 'true' : nothing;
  const said = html`${field.hint ? html`<small id="${id}-hint">${field.hint}</small>` : nothing}
    ${mistake ? html`<small class="error" id="${id}-mistake" role="alert">${mistake}</small>` : nothing}`;
  if (field.isMultiple) return ticks(field, mistake, id, said);
  return field.type === 'flag'
    ? html`<div class="field flag"><label for=${id}>${control(field, id, described, isWrong)} <span>${field.label}</span></label>${said}</div>`
    : html`<div class="field"><label for=${id}>${field.label}</label>${control(field, id, described, isWrong)}${said}</div>`;
}

/** What a form holds, by the names of its fields: switches as true or false, several choices with commas. */
export function valuesOf(form, fields) {
  return Object.fromEntries(fields.map((field) => {
    if (field.isMultiple) return [field.name, new FormData(form).getAll(field.name).join(', ')];
    const control = form.elements.namedItem(field.name);
    if (field.type === 'flag') return [field.name, String(control.checked)];
    return [field.name, control.value.trim()];
  }));
}

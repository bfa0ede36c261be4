// One setting: its form, its default, and what became of it over time.

import { html, nothing } from 'lit-html';
import { open } from '../kit/dialog.js';
import { range } from '../kit/field.js';
import { form } from '../kit/form.js';
import { moment, span } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { act, badge, empty, failed, loading, time } from '../kit/parts.js';
import { reaches } from '../kit/rights.js';
import { known, t } from '../kit/texts.js';

const isEmpty = (value) => value === '' || value === null || value === undefined;

/** How a value looks to people: a switch is on or off, a choice has a name. */
export function shown(setting, value) {
  if (isEmpty(value)) return t('web.settings.nothing');
  if (setting.type === 'flag') return t(value === 'true' ? 'web.on' : 'web.off');
  const names = new Map(setting.choices.map((it) => [it.value, it.label]));
  return value.trim().split(/, |\n/).map((it) => names.get(it) ?? it).join(', ');
}

/** Bounds come as numbers: of seconds, cents or characters. */
function bounds({ type, minimum, maximum }) {
  const said = (value) => {
    if (isEmpty(value)) return undefined;
    if (type === 'duration') return span(value);
    if (type === 'money') return (value / 100).toFixed(2);
    return type === 'text' ? t('web.characters', { count: value }) : String(value);
  };
  return range({ minimum: said(minimum), maximum: said(maximum) });
}

function fieldFor(setting) {
  const hint = [
    setting.description,
    known(`web.setting.type.${setting.type}`, ''),
    bounds(setting),
    setting.isList && !setting.choices.length ? t('web.setting.list') : '',
    t('web.settings.default', { value: shown(setting, setting.byDefault) }),
  ].filter(Boolean).join(' · ');
  const type = setting.isList ? 'list' : setting.type;
  return { id: setting.key, name: 'value', label: setting.title, type, value: setting.value, hint, rows: 2, ...choicesOf(setting) };
}

/** What is set but not among the choices must not be lost by looking at it. */
function choicesOf(setting) {
  if (!setting.choices.length) return {};
  const values = setting.isList ? setting.value.split(',').map((it) => it.trim()) : [setting.value];
  const unknown = values.filter((it) => it && !setting.choices.some((one) => one.value === it)).map((it) => ({ value: it, label: it }));
  const none = setting.isList || !setting.isOptional ? [] : [{ value: '', label: t('web.settings.nothing') }];
  return { choices: [...none, ...setting.choices, ...unknown], isMultiple: setting.isList };
}

export function settingRow({ api, toast, me }, draw) {
  let current = null;
  const address = () => `/api/settings/${encodeURIComponent(current.key)}`;

  async function change(value) {
    Object.assign(current, await api.put(address(), { ...(value === null ? {} : { value }), expected: current.value }));
    toast(t('web.settings.saved', { name: current.title }));
    draw();
  }

  const sheet = form({
    prefix: 'setting',
    draw,
    save: async ({ value }) => (value === current.value ? toast(t('web.settings.same')) : change(value)),
  });

  const tale = () => html`<button type="button" class="button small" @click=${() => history(api, current)}>${icon('clock')}
    ${current.changedAt ? html`<span>${t('web.settings.changed')} ${time(current.changedAt)}</span>` : t('web.settings.history')}</button>`;

  const reset = () => html`<button type="button" class="button small" @click=${(event) => act(event, () => change(null))}>${t('web.settings.reset')}</button>`;

  return (setting) => {
    current = setting;
    const mayChange = reaches(me, setting.level);
    const more = html`${setting.isDefault ? nothing : badge(t('web.settings.own'), 'brand')}${mayChange ? nothing : badge(t('web.setup.owners'))}
      ${tale()}<span class="space"></span>${mayChange && !setting.isDefault ? reset() : nothing}`;
    return html`<li class="setting">${sheet.view([{ ...fieldFor(setting), isFixed: !mayChange }], { more, mayChange, tone: 'small' })}
      ${setting.problem ? html`<p class="error">${setting.problem}</p>` : nothing}</li>`;
  };
}

function history(api, setting) {
  open(t('web.settings.history.title', { name: setting.title }), (it) => {
    if (!it.state.isAsked) {
      it.state.isAsked = true;
      api.get(`/api/settings/${encodeURIComponent(setting.key)}/history`).then(
        ({ items }) => Object.assign(it.state, { items }),
        (failure) => Object.assign(it.state, { failure }),
      ).then(it.draw);
    }
    const { items, failure } = it.state;
    if (!items) return failure ? failed(failure) : loading();
    if (!items.length) return empty(t('web.settings.history.empty'));
    return html`<ul class="lines">${items.map((one) => html`<li><div class="grow"><strong>${stepOf(setting, one)}</strong>
      <p class="muted">${one.by ? one.by.name ?? one.by.id : 'Maxis'}</p></div><time datetime=${one.at}>${moment(one.at)}</time></li>`)}</ul>`;
  });
}

/** Nothing stored means the default. */
const stepOf = (setting, { before, after }) => `${shown(setting, before ?? setting.byDefault)} → ${shown(setting, after ?? setting.byDefault)}`;

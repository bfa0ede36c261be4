// A new order: choose an action, fill in its parameters, see what it would do, send it.

import { html, nothing } from 'lit-html';
import { open } from '../kit/dialog.js';
import { fieldOf, valuesOf } from '../kit/field.js';
import { badge, failed, loading, note, reason } from '../kit/parts.js';
import { foreseen } from './approvals.js';

/** The declared schema says what is one of some, and what is yes or no. */
function fieldFor(action, parameter) {
  const schema = JSON.parse(parameter.schema);
  const own = { name: parameter.name, id: `${action.name}-${parameter.name}`, label: parameter.label, value: parameter.standard ?? '', hint: parameter.words };
  if (schema.type === 'boolean') return { ...own, type: 'flag' };
  const choices = schema.enum?.map((it) => ({ value: String(it), label: String(it) }));
  if (choices) return { ...own, choices: parameter.isRequired ? choices : [{ value: '', label: '–' }, ...choices] };
  return { ...own, type: schema.type === 'array' ? 'list' : 'text', rows: 2, isRequired: parameter.isRequired };
}

export async function newOrder({ api, t, toast }, sent) {
  const done = await open(t('web.approvals.new'), content, { wide: true });
  if (!done) return;
  toast(t(done.isWaiting ? 'web.approvals.sent_waits' : 'web.approvals.sent'));
  sent();

  function content(it) {
    const { state } = it;
    if (!state.isAsked) {
      state.isAsked = true;
      api.get('/api/actions').then(
        ({ items }) => choose(it, items, items[0]),
        (failure) => Object.assign(state, { failure }),
      ).then(it.draw);
    }
    if (!state.actions) return state.failure ? failed(state.failure) : loading();
    return state.action ? draft(it) : html`<p>${t('web.approvals.no_actions')}</p>`;
  }

  function choose(it, actions, action) {
    const fields = action?.parameters.map((one) => fieldFor(action, one)) ?? [];
    // One id for one intention: whoever sends it twice orders once.
    Object.assign(it.state, { actions, action, fields, id: crypto.randomUUID(), seen: null, refused: null, mistakes: new Map() });
  }

  function chosen(event, it) {
    event.stopPropagation();
    choose(it, it.state.actions, it.state.actions.find((one) => one.name === event.target.value));
    it.draw();
  }

  /** What is changed after it was looked at has to be looked at again. */
  function changed(it) {
    if (!it.state.seen) return;
    it.state.seen = null;
    it.draw();
  }

  function draft(it) {
    const { actions, action, fields, seen, refused, mistakes, isBusy } = it.state;
    return html`<form novalidate @submit=${(event) => { event.preventDefault(); send(event.currentTarget, it); }} @input=${() => changed(it)}>
      <div class="fields">${fieldOf({
        name: 'action',
        label: t('web.approvals.action'),
        choices: actions.map((one) => ({ value: one.name, label: one.name })),
        value: action.name,
        changed: (event) => chosen(event, it),
      }, mistakes.get('action'), 'order')}
      ${fields.map((one) => fieldOf(one, mistakes.get(one.name), 'order'))}</div>
      ${seen ? html`<section class="preview" aria-label=${t('web.preview')}>${foreseen(seen.preview)}</section>
        ${seen.isToBeApproved ? note(t('web.approvals.risky'), 'warning') : nothing}` : nothing}
      ${refused ? html`<p class="error" role="alert">${reason(refused)}</p>` : nothing}
      <footer>${action.risk === 'risky' ? badge(t('web.approvals.risk'), 'warm') : nothing}<span class="space"></span>
        <button type="button" class="button" @click=${() => it.close()}>${t('web.cancel')}</button>
        <button class="button primary" aria-busy=${Boolean(isBusy)}>${t(seen ? 'web.approvals.send' : 'web.approvals.try')}</button></footer></form>`;
  }

  async function send(form, it) {
    const { state } = it;
    if (state.isBusy) return;
    const given = Object.entries(valuesOf(form, state.fields)).filter(([, value]) => value !== '');
    const order = { action: state.action.name, parameters: Object.fromEntries(given) };
    Object.assign(state, { isBusy: true, refused: null, mistakes: new Map() });
    it.draw();
    try {
      if (state.seen) it.close(await api.post('/api/control-orders', { ...order, id: state.id }));
      else state.seen = await api.post('/api/control-orders/preview', order);
    } catch (failure) {
      const mistakes = new Map([...(failure.fields ?? [])].map(([name, text]) => [name.replace('parameters.', ''), text]));
      Object.assign(state, { refused: mistakes.size ? null : failure, mistakes });
    }
    state.isBusy = false;
    it.draw();
  }
}

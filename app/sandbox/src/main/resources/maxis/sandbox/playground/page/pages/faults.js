// For whoever looks after the bots: what may go wrong, in plain words.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { set, state } from '../core/state.js';
import { ask, get } from '../core/api.js';
import { t } from '../core/texts.js';
import { drawer } from './drawer.js';
import { PLANS, TROUBLES, LASTING } from './trouble.js';

const LOOKING = 2000;

let seen = { planned: [], requests: {}, troubles: {} };
let said = '';
let timer = 0;

async function look() {
  const [planned, requests, troubles] = await Promise.all([get('/faults'), get('/requests'), get('/gateway')]);
  seen = { planned, requests, troubles };
  set({});
}

function keepLooking() {
  if (timer) return;
  look();
  timer = setInterval(() => {
    if (state.drawer === 'faults') look();
    else timer = clearInterval(timer);
  }, LOOKING);
}

export function faults() {
  keepLooking();
  return drawer(t('faults'), html`
    <p>${t('faults.lead')}</p>
    <p role="status" class="said">${said}</p>
    ${group('faults.requests', PLANS.map(({ key, body }) => action(`fault.${key}`, () => ask('POST', '/faults', body))))}
    ${group('faults.gateway', TROUBLES.map(({ key, body }) => action(`fault.${key}`, () => ask('POST', '/gateway', body))))}
    ${group('faults.lasting', LASTING.map(toggle))}
    ${group('faults.bots', state.bots.map(token))}
    ${group('faults.limits', [
      action('fault.limits.none', () => ask('PUT', '/limits', { kind: 'none' })),
      action('fault.limits.discord', () => ask('PUT', '/limits', { kind: 'discord' })),
      action('fault.restart', () => ask('POST', '/restart')),
    ])}
    ${planned()}
    ${counters()}`);
}

const group = (key, inside) => html`<h3>${t(key)}</h3><ul class="faults">${inside}</ul>`;

function action(key, deed) {
  return html`<li><button type="button" class="fault" @click=${() => done(key, deed)}>${t(key)}</button></li>`;
}

async function done(key, deed) {
  try {
    await deed();
    said = t('faults.done', { what: t(key) });
  } catch (problem) {
    said = problem.message;
  }
  look();
}

function toggle({ key, body, off }) {
  const on = Boolean(key === 'delay_events' ? seen.troubles.delay_ms : seen.troubles[key]);
  const flip = () => done(`fault.${key}`, () => ask('POST', '/gateway', on ? off : body));
  return html`<li><label class="check"><input type="checkbox" .checked=${on} @change=${flip}>${t(`fault.${key}`)}</label></li>`;
}

function token(bot) {
  const flip = () => done(bot.revoked ? 'fault.restore' : 'fault.revoke', () => ask('PATCH', `/bots/${bot.id}`, { revoked: !bot.revoked }));
  return html`
    <li class="bot"><span>${bot.username} <span class="muted">${t(bot.online ? 'online' : 'offline.bot')}</span></span>
      <button type="button" class="button ${bot.revoked ? 'success' : 'danger'}" @click=${flip}>${t(bot.revoked ? 'fault.restore' : 'fault.revoke')}</button></li>`;
}

function planned() {
  if (!seen.planned.length) return nothing;
  return html`
    <h3>${t('faults.planned')}</h3>
    <ul class="faults">${seen.planned.map((it) => html`
      <li class="bot"><code>${it.operations}</code><span class="muted">${it.effect}${it.times ? ` × ${it.times}` : ''}</span>
        <button type="button" class="link" @click=${() => done('fault.back', () => ask('DELETE', `/faults/${it.id}`))}>${t('fault.back')}</button></li>`)}</ul>
    <button type="button" class="button secondary" @click=${() => done('fault.clear', () => ask('DELETE', '/faults'))}>${t('fault.clear')}</button>`;
}

function counters() {
  const { requests } = seen;
  const shown = ['struck_by_faults', 'invalid', 'sessions_begun', 'sessions_resumed'];
  return html`<h3>${t('faults.counted')}</h3><dl class="counters">${shown.map((it) => html`<div><dt>${t(`counted.${it}`)}</dt><dd>${requests[it] ?? 0}</dd></div>`)}</dl>`;
}

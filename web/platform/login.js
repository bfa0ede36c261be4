// Signing in: with Discord, with a passkey, or as somebody of the demonstration.

import { html, nothing, render } from 'lit-html';
import { icon } from '../kit/icons.js';
import { avatar, badge, failed, loading, note, reason } from '../kit/parts.js';
import { codeField, usePasskey } from '../kit/stepup.js';
import { hasPasskeys, wasCalledOff } from '../kit/webauthn.js';

const HOME = '/admin-panel/';
const FEW = 8;
const KNOWN_REASONS = new Set(['ended', 'denied', 'stale', 'mixed', 'unknown', 'limited', 'failed', 'left']);

/** Only an address of the panel: nobody is sent elsewhere by a link. */
function target() {
  const query = new URLSearchParams(location.search);
  try {
    const to = new URL(query.get('to') ?? HOME, location.origin);
    const isOurs = to.origin === location.origin && to.pathname.startsWith(HOME) && !to.pathname.endsWith('/login.html');
    return isOurs ? to.pathname + to.search : HOME;
  } catch {
    return HOME;
  }
}

export async function page({ root, api, t, me, renew }) {
  const to = target();
  const why = new URLSearchParams(location.search).get('why');
  const state = { ways: null, failure: null, isBusy: false, waits: me.waitsForSecondFactor, text: '', me };

  if (me.signedIn && !me.waitsForSecondFactor) return location.replace(to);

  async function attempt(work) {
    if (state.isBusy) return;
    Object.assign(state, { isBusy: true, failure: null });
    draw();
    try {
      await work();
    } catch (failure) {
      state.failure = wasCalledOff(failure) ? null : failure;
    }
    state.isBusy = false;
    draw();
  }

  /** There may be a second factor still to show. */
  async function arrived(answer) {
    state.me = await renew();
    if (state.me.waitsForSecondFactor) state.waits = true;
    else location.assign(answer?.to ?? to);
  }

  const asMember = (member) => attempt(async () => arrived(await api.post('/api/auth/demo', { member: member.id, to })));

  const passkey = () => attempt(async () => arrived(await usePasskey(to)));

  function sendCode(event) {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code').trim();
    attempt(async () => arrived(await api.post('/api/auth/second-factor', { code })));
  }

  const second = () => html`<form @submit=${sendCode}><h2>${t('web.login.second')}</h2><p class="muted">${t('web.login.second.text')}</p>
    <div class="fields">${codeField()}</div>${mistake()}
    <footer>${hasPasskeys() ? html`<button type="button" class="button" @click=${passkey}>${icon('key')} ${t('web.passkey.use')}</button>` : nothing}
      <button class="button primary" aria-busy=${state.isBusy}>${t('web.confirm')}</button></footer></form>`;

  const mistake = () => (state.failure ? html`<p class="error" role="alert">${reason(state.failure)}
    ${state.failure.wait ? t('web.login.wait', { minutes: Math.ceil(state.failure.wait / 60) }) : nothing}</p>` : nothing);

  const ways = () => html`<div class="stack">
    ${state.ways.discord ? html`<a class="button primary wide" href="/api/auth/login?to=${encodeURIComponent(to)}">${icon('account')} ${t('web.login.discord')}</a>` : nothing}
    ${hasPasskeys() ? html`<button class="button wide" @click=${passkey} aria-busy=${state.isBusy}>${icon('key')} ${t('web.login.passkey')}</button>` : nothing}
    ${mistake()}${state.ways.demo?.length ? people() : nothing}</div>`;

  function people() {
    const wanted = state.text.toLocaleLowerCase();
    const found = state.ways.demo.filter((it) => it.name.toLocaleLowerCase().includes(wanted));
    return html`<section class="stack" aria-labelledby="demo-title"><div><h2 id="demo-title">${t('web.login.demo')}</h2>
      <p class="muted">${t('web.login.demo.text')}</p></div>
      ${state.ways.demo.length > FEW ? html`<label class="field"><span>${t('web.search')}</span>
        <input type="search" autocomplete="off" @input=${(event) => { state.text = event.target.value; draw(); }}></label>` : nothing}
      <ul class="people">${found.map((it) => html`<li><button class="person" @click=${() => asMember(it)} aria-busy=${state.isBusy}>${avatar(it, 'small')}
        <span><strong>${it.name}</strong></span>${badge(t(`web.level.${it.level}`), it.level === 'member' ? 'plain' : 'brand')}</button></li>`)}</ul>
      ${found.length ? nothing : html`<p class="muted" role="status">${t('web.login.nobody')}</p>`}</section>`;
  }

  function draw() {
    render(html`<div class="welcome"><span class="mark" aria-hidden="true">M</span><h1>${t('web.login.title', { server: me.server?.name ?? 'Maxis' })}</h1>
      <p class="muted">${t('web.login.text')}</p></div>
      <div class="card">${KNOWN_REASONS.has(why) ? note(t(`web.login.why.${why}`), why === 'ended' || why === 'left' ? 'info' : 'warning') : nothing}
        ${state.waits ? second() : state.ways ? ways() : state.failure ? failed(state.failure, load) : loading()}</div>`, root);
  }

  async function load() {
    state.failure = null;
    draw();
    try {
      state.ways = await api.get('/api/auth/ways');
    } catch (failure) {
      state.failure = failure;
    }
    draw();
  }

  await load();
}

// Where one is signed in.

import { html, nothing } from 'lit-html';
import { icon } from '../kit/icons.js';
import { act, badge, time } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { browserOf } from './browser.js';

export function sessions({ root, api, t }) {
  const here = screen(root, () => api.get('/api/account/sessions'), show);

  const end = (event, it) => act(event, async () => {
    await api.delete(`/api/account/sessions/${encodeURIComponent(it.id)}`);
    await here.again();
  }, t('web.sessions.ended'));

  const endOthers = (event) => act(event, async () => {
    await api.delete('/api/account/sessions');
    await here.again();
  }, t('web.sessions.others_ended'));

  const row = (it) => html`<li><div class="grow"><strong>${browserOf(it.browser ?? '') || t('web.sessions.unknown')}</strong> ${it.isThis ? badge(t('web.sessions.this'), 'good') : nothing}
      <p class="muted"><code>${it.address}</code> · ${t('web.sessions.seen')} ${time(it.seenAt)} · ${t('web.sessions.until')} ${time(it.expiresAt)}</p></div>
    ${it.isThis ? nothing : html`<button class="button small danger" @click=${(event) => end(event, it)}>${icon('out')} ${t('web.sessions.end')}</button>`}</li>`;

  function show({ items }) {
    return html`<section class="card"><h2>${t('web.account.sessions')}</h2><p class="muted">${t('web.sessions.text')}</p><ul class="lines">${items.map(row)}</ul>
      ${items.length > 1 ? html`<form @submit=${(event) => event.preventDefault()}><footer><button class="button" @click=${endOthers}>${t('web.sessions.end_others')}</button></footer></form>` : nothing}</section>`;
  }
}

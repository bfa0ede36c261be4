// Personal tokens for programs of one's own.

import { html } from 'lit-html';
import { confirm, open } from '../kit/dialog.js';
import { fieldOf } from '../kit/field.js';
import { icon } from '../kit/icons.js';
import { badge, copyButton, empty, note, time } from '../kit/parts.js';
import { screen } from '../kit/screen.js';

const DAYS = [7, 30, 90, 365];

export function tokens({ root, api, t, toast }) {
  const here = screen(root, async () => {
    const [own, scopes] = await Promise.all([api.get('/api/account/tokens'), api.get('/api/account/tokens/scopes')]);
    return { items: own.items, scopes: scopes.items ?? scopes.scopes ?? scopes };
  }, show);

  async function make(scopes) {
    const made = await confirm({
      title: t('web.tokens.new'),
      fields: () => html`${fieldOf({ name: 'name', label: t('web.tokens.name'), hint: t('web.tokens.name.hint'), length: 60 })}
        <fieldset class="field"><legend>${t('web.tokens.scopes')}</legend>${scopes.map((it) => html`<label class="check"><input type="checkbox" name="scope-${it}"> <code>${it}</code></label>`)}</fieldset>
        ${fieldOf({ name: 'days', label: t('web.tokens.days'), value: '90', choices: DAYS.map((it) => ({ value: String(it), label: t('web.duration.days', { count: it }) })) })}`,
      yes: t('web.tokens.make'),
      work: ({ name, days, ...rest }) => api.post('/api/account/tokens', {
        name: name.trim(),
        scopes: Object.keys(rest).map((it) => it.slice('scope-'.length)),
        days: Number(days),
      }),
    });
    if (!made) return;
    await open(t('web.tokens.made'), (it) => html`<div class="stack">${note(t('web.tokens.once'), 'warning')}<p class="preview"><code>${made.token}</code></p>
      <div class="row">${copyButton(made.token)}<span class="space"></span><button class="button primary" @click=${() => it.close(true)}>${t('web.recovery.kept')}</button></div></div>`);
    await here.again();
  }

  async function revoke(token) {
    const done = await confirm({
      title: t('web.tokens.revoke.title'),
      text: t('web.tokens.revoke.text', { name: token.name }),
      yes: t('web.tokens.revoke'),
      isDangerous: true,
      work: () => api.delete(`/api/account/tokens/${encodeURIComponent(token.id)}`),
    });
    if (!done) return;
    toast(t('web.tokens.revoked'));
    await here.again();
  }

  const row = (it) => html`<li><div class="grow"><strong>${it.name}</strong> ${it.scopes.map((scope) => badge(scope))}
    <p class="muted">${t('web.tokens.used')} ${time(it.usedAt)} · ${t('web.sessions.until')} ${time(it.expiresAt)}</p></div>
    <button class="button small danger" @click=${() => revoke(it)}>${icon('bin')} ${t('web.tokens.revoke')}</button></li>`;

  function show({ items, scopes }) {
    return html`<section class="card"><div class="row"><h2>${t('web.account.tokens')}</h2><span class="space"></span>
        <button class="button" @click=${() => make(scopes)}>${icon('plus')} ${t('web.tokens.new')}</button></div>
      <p class="muted">${t('web.tokens.text')} <a href="/api/docs">${t('web.tokens.docs')}</a></p>
      ${items.length ? html`<ul class="lines">${items.map(row)}</ul>` : empty(t('web.tokens.empty'))}</section>`;
  }
}

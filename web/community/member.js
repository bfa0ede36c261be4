// One member: who they are, what every part of the program knows of them, and what can be done.

import { html, nothing } from 'lit-html';
import { date, moment } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { avatar, badge, facts, note } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { actionsFor } from './measures.js';
import { states } from './users.js';

export function member(context) {
  const { root, api, t, id, back } = context;
  const here = screen(root, () => api.get(`/api/members/${encodeURIComponent(id)}`), show);
  const done = () => {
    context.changed();
    return here.again();
  };

  const ban = ({ until, reason }) => note(html`<strong>${until
    ? t('community.web.users.banned_until', { until: moment(until) }) : t('community.web.users.banned_for_good')}</strong>
    ${reason ? html`<p>${reason}</p>` : nothing}`, 'bad');

  const head = (it) => html`<section class="card stack"><div class="row">${avatar(it, 'large')}
      <div class="grow"><h2>${it.name}</h2><p class="row">${badge(t(`web.level.${it.level}`), 'brand')} ${states(it, t)}</p></div></div>
    ${it.ban ? ban(it.ban) : nothing}
    ${facts([
      [t('community.web.users.id'), html`<code>${it.id}</code>`],
      [t('community.web.users.joined'), date(it.joinedAt)],
      [t('community.web.users.warnings'), it.warnings],
    ])}<div class="row">${actionsFor({ ...context, member: it, done })}</div></section>`;

  /** What one part of the program knows of them. */
  const chapter = (it) => html`<section class="card"><h2>${it.title}</h2>
    ${it.facts.length ? facts(it.facts.map((fact) => [fact.name, fact.value])) : nothing}
    ${it.happenings.length ? html`<ul class="lines">${it.happenings.map((one) => html`<li><div class="grow">${one.what}</div>
      <time datetime=${one.at}>${moment(one.at)}</time></li>`)}</ul>` : nothing}
    ${it.facts.length || it.happenings.length ? nothing : html`<p class="muted">${t('web.empty')}</p>`}</section>`;

  function show(it) {
    const seen = { ...it, isBanned: Boolean(it.ban) };
    return html`<div class="stack"><p><button class="button small" @click=${back}>${icon('back')} ${t('community.web.users.back')}</button></p>
      ${head(seen)}${it.chapters.map(chapter)}</div>`;
  }
}

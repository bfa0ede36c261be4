// Announcements: drafts, planned and posted ones, how often their buttons were pressed.

import { html, nothing, render } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { moment } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { follow } from '../kit/live.js';
import { badge } from '../kit/parts.js';
import { table } from '../kit/table.js';
import { inAddress } from '../kit/tabs.js';
import { composer } from './composer.js';

const STATES = ['draft', 'planned', 'posted', 'cancelled'];
const TONES = { draft: 'plain', planned: 'brand', posted: 'good', cancelled: 'bad' };

export function page(context) {
  const { root, api, t, toast } = context;
  const listPlace = document.createElement('div');
  const workPlace = document.createElement('div');
  root.append(listPlace, workPlace);
  let list = null;

  function compose(id) {
    inAddress({ edit: id });
    listPlace.hidden = Boolean(id);
    workPlace.replaceChildren();
    if (id) {
      const place = document.createElement('div');
      workPlace.append(place);
      composer({ ...context, root: place, id, back: () => compose(null) });
    } else {
      show();
    }
    document.getElementById('content').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  async function cancel(it) {
    const done = await confirm({
      title: t('community.web.announcements.cancel.title'),
      text: t(it.state === 'posted' ? 'community.web.announcements.withdraw.text' : 'community.web.announcements.cancel.text', { title: titleOf(it, t) }),
      yes: t(it.state === 'posted' ? 'community.web.announcements.withdraw' : 'community.web.announcements.cancel'),
      isDangerous: true,
      work: () => (it.state === 'posted'
        ? api.post(`/api/announcements/${encodeURIComponent(it.id)}/withdraw`)
        : api.delete(`/api/announcements/${encodeURIComponent(it.id)}`)),
    });
    if (!done) return;
    toast(t('community.web.announcements.cancelled'));
    list.again();
  }

  const actions = (it) => html`<div class="row">${it.state === 'draft' ? html`<button class="button small" @click=${() => compose(it.id)}>${t('community.web.announcements.edit')}</button>` : nothing}
    ${it.state === 'cancelled' ? nothing : html`<button class="button small danger" @click=${() => cancel(it)}>${icon('bin')}
      ${t(it.state === 'posted' ? 'community.web.announcements.withdraw' : 'community.web.announcements.cancel')}</button>`}</div>`;

  const when = (it) => html`${it.at ? moment(it.at) : '–'}${it.everyDays ? html` ${badge(t('community.web.announcements.every', { count: it.everyDays }))}` : nothing}`;

  function show() {
    if (list) return list.again();
    render(html`<p class="row"><span class="space"></span><button class="button primary" @click=${() => compose('new')}>${icon('plus')} ${t('community.web.announcements.new')}</button></p><div id="list"></div>`, listPlace);
    list = table(listPlace.querySelector('#list'), {
      path: '/api/announcements',
      title: t('community.page.announcements'),
      empty: t('community.web.announcements.empty'),
      filters: [{ name: 'state', label: t('community.web.users.state'), choices: STATES.map((it) => [it, t(`community.web.announcements.state.${it}`)]) }],
      columns: [
        { key: 'title', title: t('community.web.announcements.title'), value: (it) => titleOf(it, t), show: (it) => html`<strong>${titleOf(it, t)}</strong>` },
        { key: 'state', title: t('community.web.users.state'), value: (it) => it.state, show: (it) => badge(t(`community.web.announcements.state.${it.state}`), TONES[it.state]) },
        { key: 'at', title: t('community.web.announcements.when'), value: (it) => it.at, show: when },
        { key: 'posts', title: t('community.web.announcements.posts'), value: (it) => it.posts, show: (it) => it.posts },
        { key: 'clicks', title: t('community.web.announcements.clicks'), value: (it) => it.clicks, show: (it) => it.clicks },
        { key: 'actions', title: t('web.actions'), show: actions },
      ],
    });
    return undefined;
  }

  follow(['announcements'], () => listPlace.hidden || list?.again());
  compose(new URLSearchParams(location.search).get('edit'));
}

const titleOf = (it, t) => it.title || (it.french || it.english || '').split('\n')[0].slice(0, 60) || t('community.web.announcements.untitled');

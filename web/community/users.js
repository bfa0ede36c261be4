// The members: found, filtered, and one of them with their whole story.

import { html, nothing } from 'lit-html';
import { date } from '../kit/format.js';
import { follow } from '../kit/live.js';
import { avatar, badge, time } from '../kit/parts.js';
import { table } from '../kit/table.js';
import { inAddress } from '../kit/tabs.js';
import { member } from './member.js';

const LEVELS = ['owner', 'admin', 'staff', 'viewer', 'member'];
const STATES = ['here', 'left', 'banned', 'warned'];

export function page(context) {
  const { root, t } = context;
  const listPlace = document.createElement('div');
  const memberPlace = document.createElement('div');
  root.append(listPlace, memberPlace);
  let list = null;
  let current = new URLSearchParams(location.search).get('member');

  /** The list stays as it was while somebody is looked at. */
  function show(id) {
    current = id;
    inAddress({ member: id });
    listPlace.hidden = Boolean(id);
    memberPlace.replaceChildren();
    if (id) {
      const place = document.createElement('div');
      memberPlace.append(place);
      member({ ...context, root: place, id, back: () => show(null), changed: () => list?.again() });
    } else if (!list) {
      list = makeList();
    }
    document.getElementById('content').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  const makeList = () => table(listPlace, {
    path: '/api/members',
    title: t('community.page.users'),
    name: 'members',
    empty: t('community.web.users.empty'),
    open: (it) => show(it.id),
    filters: [
      { name: 'text', label: t('web.search'), placeholder: t('community.web.users.search') },
      { name: 'level', label: t('community.web.users.level'), choices: LEVELS.map((it) => [it, t(`web.level.${it}`)]) },
      { name: 'state', label: t('community.web.users.state'), choices: STATES.map((it) => [it, t(`community.web.users.state.${it}`)]) },
    ],
    columns: [
      { key: 'name', title: t('community.web.users.name'), value: (it) => it.name, show: (it) => html`<span class="person">${avatar(it, 'small')}<strong>${it.name}</strong></span>` },
      { key: 'level', title: t('community.web.users.level'), value: (it) => it.level, show: (it) => badge(t(`web.level.${it.level}`), it.level === 'member' ? 'plain' : 'brand') },
      { key: 'state', title: t('community.web.users.state'), value: (it) => stateOf(it), show: (it) => states(it, t) },
      { key: 'warnings', title: t('community.web.users.warnings'), value: (it) => it.warnings, show: (it) => (it.warnings ? badge(it.warnings, 'warm') : '0') },
      { key: 'joined', title: t('community.web.users.joined'), value: (it) => it.joinedAt, show: (it) => date(it.joinedAt) },
      { key: 'seen', title: t('community.web.users.seen'), value: (it) => it.seenAt, show: (it) => time(it.seenAt) },
    ],
  });

  show(current);
  follow(['members'], () => current || list?.again());
}

const stateOf = (it) => (it.isBanned ? 'banned' : it.hasLeft ? 'left' : 'here');

export const states = (it, t) => html`${it.isBanned ? badge(t('community.web.users.state.banned'), 'bad') : nothing}
  ${it.hasLeft ? badge(t('community.web.users.state.left')) : nothing}
  ${it.isBanned || it.hasLeft ? nothing : badge(t('community.web.users.state.here'), 'good')}`;

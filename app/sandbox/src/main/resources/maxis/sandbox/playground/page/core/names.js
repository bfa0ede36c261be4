// Everything that has a name and can be chosen, called or named in an option.

import { state } from './state.js';
import { nameOf, colour, avatar, hex } from './lookup.js';

export function members() {
  return (state.view?.members ?? []).map(({ user }) => ({
    id: user.id, name: nameOf(user), detail: user.username, picture: avatar(user), colour: colour(user.id), kind: 'user',
  }));
}

export function roles() {
  return (state.view?.roles ?? []).filter((it) => it.id !== state.view.guild.id).map((it) => ({
    id: it.id, name: it.name, detail: '', colour: it.color ? hex(it.color) : '', kind: 'role',
  }));
}

export function channels(types = []) {
  return (state.view?.channels ?? []).filter((it) => it.type !== 4 && (!types.length || types.includes(it.type)))
    .map((it) => ({ id: it.id, name: it.name, detail: '', kind: 'channel' }));
}

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that begin with what was typed, then those that contain it. */
export function matching(items, typed, most = 25) {
  const wish = plain(typed);
  const rank = (it) => {
    const at = plain(it.name).indexOf(wish);
    if (at >= 0) return at === 0 ? 0 : 1;
    return it.detail && plain(it.detail).includes(wish) ? 2 : -1;
  };
  return items.map((it) => [rank(it), it]).filter(([order]) => order >= 0)
    .sort((one, other) => one[0] - other[0]).map(([, it]) => it).slice(0, most);
}

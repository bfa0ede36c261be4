// Reading what the person sees, and going from place to place.

import { state, set, changed } from './state.js';
import { get, see, Refused } from './api.js';
import { read } from './unread.js';
import { channel, isDirect, isThread } from './lookup.js';

const PAGE = 50;

/** The address names the person and the place: two tabs can be two people. */
export function address(who, place) {
  return `#/${who}${place ? `/${place}` : ''}`;
}

export function go(place) {
  location.hash = address(state.who, place);
}

let refreshing = null;

/** Several changes in a moment are read once. */
export function refresh() {
  refreshing ??= new Promise((done) => { setTimeout(done, 60); }).then(() => {
    refreshing = null;
    return reread();
  }).catch(gone);
  return refreshing;
}

/** A sandbox that was started anew knows nobody who joined the old one. While it is away, it is waited for. */
function gone(problem) {
  if (problem instanceof Refused) location.hash = '';
}

export async function reread() {
  const who = state.who;
  const [view, people, bots] = await Promise.all([see(''), get('/people'), get('/bots')]);
  if (who !== state.who) return;
  set({ view, people, bots });
  if (state.channel && !channel(state.channel)) go(home());
}

export function home() {
  const named = state.view.channels.find((it) => it.name === 'general');
  const first = named ?? state.view.channels.find((it) => it.type === 0);
  return first?.id ?? state.view.direct_channels[0]?.id ?? '';
}

export function forgetMessages() {
  state.messages.clear();
}

export async function load(id) {
  if (!id || channel(id)?.type === 15) return;
  read(id);
  if (state.messages.has(id)) return;
  state.messages.set(id, { list: [], complete: false, loading: true });
  await more(id, '');
}

export async function older(id) {
  const known = state.messages.get(id);
  if (!known || known.complete || known.loading || !known.list.length) return;
  known.loading = true;
  await more(id, `&before=${known.list[0].id}`);
}

async function more(id, where) {
  const known = state.messages.get(id);
  try {
    const page = await see(`/channels/${id}/messages?limit=${PAGE}${where}`);
    const there = new Set(known.list.map((it) => it.id));
    known.list = [...page.reverse().filter((it) => !there.has(it.id)), ...known.list];
    known.complete = page.length < PAGE;
    known.failed = false;
  } catch (refused) {
    known.failed = true;
  }
  known.loading = false;
  changed();
}

export function enter(id) {
  const place = channel(id);
  set({
    channel: id,
    side: isDirect(place) ? 'direct' : 'guild',
    reply: null, editing: null, command: null, open: null,
    drawer: state.drawer === 'faults' ? 'faults' : null,
  });
  load(id);
  focusComposer();
}

/** Not on a phone, where the keyboard would cover the page. */
function focusComposer() {
  if (matchMedia('(hover: hover)').matches) setTimeout(() => document.querySelector('.composer textarea')?.focus());
}

/** Channels in Discord's order, below their categories. */
export function tree() {
  const all = state.view.channels;
  const order = (one, other) => (one.position ?? 0) - (other.position ?? 0) || one.id - other.id;
  const inside = (parent) => all.filter((it) => it.type !== 4 && (it.parent_id ?? null) === parent).sort(order);
  const groups = all.filter((it) => it.type === 4).sort(order)
    .map((it) => ({ category: it, channels: inside(it.id) }));
  return [{ category: null, channels: inside(null) }, ...groups].filter((it) => it.channels.length);
}

export function threads(parent) {
  return state.view.threads.filter((it) => it.parent_id === parent && isThread(it) && !it.thread_metadata?.archived);
}

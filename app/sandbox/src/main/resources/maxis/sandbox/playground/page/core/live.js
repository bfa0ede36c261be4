// What happens, as the sandbox tells it, into what the page knows.

import { state, changed, set } from './state.js';
import { get } from './api.js';
import { refresh, load, forgetMessages } from './world.js';
import { read } from './unread.js';
import { isDirect, channel } from './lookup.js';

const STRUCTURE = [
  'CHANNEL_CREATE', 'CHANNEL_UPDATE', 'CHANNEL_DELETE', 'THREAD_CREATE', 'THREAD_UPDATE', 'THREAD_DELETE',
  'THREAD_MEMBERS_UPDATE', 'GUILD_UPDATE', 'GUILD_MEMBER_ADD', 'GUILD_MEMBER_REMOVE', 'GUILD_MEMBER_UPDATE',
  'GUILD_ROLE_CREATE', 'GUILD_ROLE_UPDATE', 'GUILD_ROLE_DELETE', 'GUILD_BAN_ADD', 'GUILD_BAN_REMOVE',
];
const TYPING_LASTS = 9000;

let source = null;

/** Comes back as soon as nothing more is missed. */
export function listen() {
  source?.close();
  if (!state.who) return Promise.resolve();
  source = new EventSource(`/sandbox/events/${state.who}`);
  let broken = false;
  source.onopen = () => {
    set({ online: true });
    if (broken) {
      forgetMessages();
      refresh().then(() => load(state.channel));
    }
  };
  source.onerror = () => {
    broken = true;
    set({ online: false });
  };
  STRUCTURE.forEach((name) => source.addEventListener(name, () => refresh()));
  Object.entries(HEARD).forEach(([name, heard]) =>
    source.addEventListener(name, (event) => {
      heard(JSON.parse(event.data));
      changed();
    }));
  return new Promise((listening) => {
    source.addEventListener('HELLO', listening, { once: true });
    source.addEventListener('error', listening, { once: true });
  });
}

const HEARD = {
  MESSAGE_CREATE: created,
  MESSAGE_UPDATE: updated,
  MESSAGE_DELETE: ({ channel_id, id }) => drop(channel_id, [id]),
  MESSAGE_DELETE_BULK: ({ channel_id, ids }) => drop(channel_id, ids),
  MESSAGE_REACTION_ADD: (it) => react(it, 1),
  MESSAGE_REACTION_REMOVE: (it) => react(it, -1),
  MESSAGE_REACTION_REMOVE_ALL: (it) => clear(it, () => false),
  MESSAGE_REACTION_REMOVE_EMOJI: (it) => clear(it, (other) => !same(other.emoji, it.emoji)),
  TYPING_START: typing,
};

const list = (id) => state.messages.get(id)?.list;
const find = (id, message) => list(id)?.find((it) => it.id === message);

function created(message) {
  const known = list(message.channel_id);
  if (known && !known.some((it) => it.id === message.id)) known.push(message);
  state.typing.get(message.channel_id)?.delete(message.author.id);
  if (!channel(message.channel_id)) refresh();
  if (message.channel_id !== state.channel || document.hidden) count(message);
  else read(message.channel_id, message.id);
}

function count(message) {
  if (message.author.id === state.who) return read(message.channel_id, message.id);
  const place = channel(message.channel_id);
  const seen = state.unread.get(message.channel_id) ?? { pings: 0 };
  const pings = seen.pings + (calls(message) || isDirect(place) || !place ? 1 : 0);
  return state.unread.set(message.channel_id, { pings });
}

/** Whether it calls the person in front of the screen. */
export function calls(message) {
  const roles = state.view?.members.find((it) => it.user.id === state.who)?.roles ?? [];
  return message.author.id !== state.who && (
    message.mention_everyone
    || message.mentions?.some((it) => it.id === state.who)
    || message.mention_roles?.some((it) => roles.includes(it)));
}

function updated(message) {
  const known = find(message.channel_id, message.id);
  // The event is the same for all, so it does not say which reactions are one's own.
  if (known) touch(Object.assign(known, message, { reactions: known.reactions }));
}

/** So that it is drawn anew. */
function touch(message) {
  message.revision = (message.revision ?? 0) + 1;
}

function drop(place, ids) {
  const known = state.messages.get(place);
  if (known) known.list = known.list.filter((it) => !ids.includes(it.id));
}

const same = (one, other) => (one.id ? one.id === other.id : one.name === other.name);

function react({ channel_id, message_id, emoji, user_id }, change) {
  const message = find(channel_id, message_id);
  if (!message) return;
  message.reactions ??= [];
  let reaction = message.reactions.find((it) => same(it.emoji, emoji));
  if (!reaction) message.reactions.push(reaction = { emoji, count: 0, me: false });
  reaction.count += change;
  if (user_id === state.who) reaction.me = change > 0;
  message.reactions = message.reactions.filter((it) => it.count > 0);
  touch(message);
}

function clear({ channel_id, message_id }, keeps) {
  const message = find(channel_id, message_id);
  if (!message) return;
  message.reactions = (message.reactions ?? []).filter(keeps);
  touch(message);
}

function typing({ channel_id, user_id }) {
  if (user_id === state.who) return;
  const here = state.typing.get(channel_id) ?? new Map();
  state.typing.set(channel_id, here);
  const until = Date.now() + TYPING_LASTS;
  here.set(user_id, until);
  setTimeout(() => {
    if (here.get(user_id) === until) here.delete(user_id);
    changed();
  }, TYPING_LASTS);
}

/** Whether the bots are there is not told, so it is asked. */
export async function lookForBots() {
  const bots = await get('/bots').catch(() => state.bots);
  const before = JSON.stringify(state.bots);
  if (JSON.stringify(bots) !== before) set({ bots });
}

// What somebody has read, by channel, kept in the browser; two tabs of one person share it.

import { state } from './state.js';
import { isDirect, channel } from './lookup.js';

const key = () => `playground.read.${state.who}`;

const marks = () => JSON.parse(localStorage.getItem(key()) ?? '{}');

const isNewer = (one, other) => BigInt(one) > BigInt(other);

/** Up to its newest message, or up to one that has just come. */
export function read(id, message) {
  const newest = message ?? channel(id)?.last_message_id;
  state.unread.delete(id);
  if (!newest) return;
  const known = marks();
  if (known[id] && !isNewer(newest, known[id])) return;
  localStorage.setItem(key(), JSON.stringify({ ...known, [id]: newest }));
}

/** What came while nobody looked. A channel that was never open counts from now on, a direct line from its beginning. */
export function catchUp() {
  const known = marks();
  const places = [...state.view.channels, ...state.view.threads, ...state.view.direct_channels];
  places.filter((it) => it.last_message_id && it.id !== state.channel).forEach((it) => {
    const mark = known[it.id];
    if (!mark && !isDirect(it)) read(it.id);
    else if (!mark || isNewer(it.last_message_id, mark)) {
      state.unread.set(it.id, state.unread.get(it.id) ?? { pings: isDirect(it) ? 1 : 0 });
    }
  });
}

// What the page knows. Whoever changes it says so, and the page is drawn anew once for all changes of a turn.

export const state = {
  facts: {},
  people: [],
  bots: [],
  /** The id of the person in front of the screen; null while nobody was chosen. */
  who: null,
  view: null,
  /** The open channel, and the guild or the direct lines beside it. */
  channel: null,
  side: 'guild',
  /** By channel: { list, complete, loading }, the oldest message first. */
  messages: new Map(),
  /** By channel: { user: time }. */
  typing: new Map(),
  unread: new Map(),
  /** What only this page says in a channel: commands on their way and refusals. */
  notes: new Map(),
  /** By "message:component": busy or failed. */
  pressed: new Map(),
  reply: null,
  editing: null,
  command: null,
  form: null,
  open: null,
  /** A draft for which nobody wants to see a list. */
  quiet: null,
  drawer: null,
  online: true,
};

const watchers = new Set();
let due = false;

export function changed() {
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    watchers.forEach((watcher) => watcher());
  });
}

export function set(values) {
  Object.assign(state, values);
  changed();
}

export function watch(watcher) {
  watchers.add(watcher);
}

let serial = 0;

/** A number that nobody else has on this page. */
export function next() {
  return ++serial;
}

// The commands that the bots have registered, as a flat list: "ticket create" is one line.

import { state, set, changed } from '../core/state.js';
import { see } from '../core/api.js';
import { language } from '../core/texts.js';
import { avatar, bot, nameOf } from '../core/lookup.js';
import { matching } from '../core/names.js';

const SUB = 1;
const GROUP = 2;

const known = new Map();

/** What can be run in a place; asked anew whenever somebody begins to type one. */
export async function learnCommands(place) {
  const list = await see(`/channels/${place}/commands`).catch(() => []);
  known.set(place, list.flatMap(flattened));
  changed();
}

export const commands = (place) => known.get(place) ?? [];

const own = (it, what) => it[`${what}_localizations`]?.[discordLanguage(it, what)] ?? it[what];

/** Discord tells en-US from en-GB; the page knows only English. */
function discordLanguage(it, what) {
  const there = Object.keys(it[`${what}_localizations`] ?? {});
  return there.find((tag) => tag.startsWith(language()));
}

function flattened(command) {
  const inner = (command.options ?? []).filter((it) => it.type === SUB || it.type === GROUP);
  if (!inner.length) return [line(command, command, [command])];
  return inner.flatMap((it) => (it.type === GROUP
    ? (it.options ?? []).map((leaf) => line(command, leaf, [command, it, leaf]))
    : [line(command, it, [command, it])]));
}

function line(command, leaf, path) {
  return {
    key: `${command.id}:${path.map((it) => it.name).join(' ')}`,
    application: command.application_id,
    path: path.map((it) => it.name).join(' '),
    shown: path.map((it) => own(it, 'name')).join(' '),
    description: own(leaf, 'description') ?? '',
    options: (leaf.options ?? []).map((it) => ({
      ...it, shown: own(it, 'name'), says: own(it, 'description') ?? '',
      choices: it.choices?.map((choice) => ({ ...choice, shown: own(choice, 'name') })),
    })),
  };
}

/** The lines that fit what stands behind "/". */
export function fitting(place, typed) {
  const lines = commands(place).map((it) => ({
    key: it.key, name: `/${it.shown}`, detail: it.description, more: nameOf(bot(it.application)),
    picture: avatar(bot(it.application)), command: it,
  }));
  return matching(lines, `/${typed.trim()}`, 50);
}

export function begin(command) {
  set({ command: { ...command, values: {}, texts: {}, asked: wanted(command), focused: null, offered: [] }, suggested: 0 });
}

const wanted = (command) => command.options.filter((it) => it.required).map((it) => it.name);

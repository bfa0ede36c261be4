// What the person does.

import { state, set, changed, next } from './state.js';
import { act, ask, Refused } from './api.js';
import { reread, go } from './world.js';
import { t } from './texts.js';
import { members, channels, roles } from './names.js';

/** An application has three seconds for its first answer. */
const PATIENCE = 3300;

const notes = (place) => state.notes.get(place) ?? state.notes.set(place, []).get(place);

export function note(place, what) {
  const made = { id: `note-${next()}`, ...what };
  notes(place).push(made);
  changed();
  return made;
}

export function dismiss(place, gone) {
  state.notes.set(place, notes(place).filter((it) => it !== gone));
  changed();
}

const said = (problem) => (problem instanceof Refused && problem.code
  ? t('refused.code', { sentence: problem.message, code: problem.code }) : problem.message);

/** Does something in a place; a refusal is told there, to this person only. */
export async function attempt(place, deed) {
  try {
    return await deed();
  } catch (problem) {
    note(place, { kind: 'refused', text: said(problem) });
    return undefined;
  }
}

/** People write names; Discord wants ids. */
export function encoded(text) {
  const named = [
    ...members().map((it) => [`@${it.name}`, `<@${it.id}>`]),
    ...roles().map((it) => [`@${it.name}`, `<@&${it.id}>`]),
    ...channels().map((it) => [`#${it.name}`, `<#${it.id}>`]),
  ].sort((one, other) => other[0].length - one[0].length);
  const code = /(```[\s\S]*?```|`[^`]*`)/;
  return text.split(code).map((part, at) => (at % 2 ? part : replaced(part, named))).join('');
}

function replaced(text, named) {
  return named.reduce((sum, [from, to]) => (sum.includes(from) ? sum.split(from).join(to) : sum), text);
}

export function say(place, text, files = []) {
  const body = { content: encoded(text) };
  if (state.reply) body.reply_to = state.reply.id;
  set({ reply: null });
  return attempt(place, () => act('POST', `/channels/${place}/messages`, files.length ? form(body, files) : body));
}

function form(body, files) {
  const data = new FormData();
  data.append('payload_json', JSON.stringify(body));
  files.forEach((file, at) => data.append(`files[${at}]`, file, file.name));
  return data;
}

const path = (message) => `/channels/${message.channel_id}/messages/${message.id}`;

export const edit = (message, text) =>
  attempt(message.channel_id, () => act('PATCH', path(message), { content: encoded(text) }));

export const remove = (message) => attempt(message.channel_id, () => act('DELETE', path(message)));

/** A thread is called like the beginning of its message. */
export async function branch(message) {
  const name = message.content.split('\n')[0].slice(0, 60) || t('thread');
  const made = await attempt(message.channel_id, () => act('POST', `${path(message)}/thread`, { name }));
  if (!made) return;
  await reread();
  go(made.id);
}

export function react(message, emoji, wanted) {
  const written = emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name;
  return attempt(message.channel_id, () =>
    act(wanted ? 'PUT' : 'DELETE', `${path(message)}/reactions/${encodeURIComponent(written)}`));
}

/** A button or a menu. While the application thinks, it is busy; if it stays silent, it has failed. */
export async function press(message, id, values = []) {
  const key = `${message.id}:${id}`;
  state.pressed.set(key, 'busy');
  state.pressed.delete(message.id);
  changed();
  const run = await attempt(message.channel_id, () =>
    act('POST', `${path(message)}/components?wait=${PATIENCE}`, { custom_id: id, values }));
  state.pressed.delete(key);
  if (run && isSilent(run)) state.pressed.set(message.id, 'failed');
  opened(run);
  changed();
}

const isSilent = (run) => run.state === 'failed' || run.state === 'waiting';

function opened(run) {
  if (run?.state === 'form') set({ form: { ...run, values: {}, errors: {} } });
}

export async function runCommand(place, command, options) {
  const waiting = note(place, { kind: 'running', command });
  const run = await attempt(place, () => act('POST', `/channels/${place}/commands?wait=${PATIENCE}`, {
    command: command.path, application_id: command.application, options,
  }));
  dismiss(place, waiting);
  if (run && isSilent(run)) note(place, { kind: 'silent', command });
  opened(run);
}

export async function choices(place, command, options, focused) {
  const run = await act('POST', `/channels/${place}/commands?wait=${PATIENCE}`, {
    command: command.path, application_id: command.application, options, focused,
  });
  return run.choices ?? [];
}

export async function submit(form) {
  set({ form: { ...form, busy: true, errors: {}, failed: '' } });
  try {
    const run = await act('POST', `/forms/${form.id}?wait=${PATIENCE}`, { values: form.values });
    if (isSilent(run)) set({ form: { ...form, busy: false, failed: t('form.silent') } });
    else set({ form: null });
  } catch (problem) {
    set({ form: { ...form, busy: false, errors: problem.fields ?? {}, failed: said(problem) } });
  }
}

export async function join() {
  await attempt(state.channel, () => act('PUT', '/membership'));
  await reread();
}

export async function leave() {
  await attempt(state.channel, () => act('DELETE', '/membership'));
  await reread();
}

/** In a forum; whether it was taken. */
export async function post(forum, title, content) {
  const made = await attempt(forum, () => act('POST', `/channels/${forum}/posts`, { title, content: encoded(content) }));
  if (made) {
    await reread();
    go(made.id);
  }
  return Boolean(made);
}

export async function direct(other) {
  const line = await act('POST', '/direct', { with: other });
  await reread();
  go(line.id);
}

export const arrive = (name, shown, locale) =>
  ask('POST', '/people', { name, display_name: shown, locale, join: true });

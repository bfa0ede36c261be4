// A command with its options, in the place of the composer.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { runCommand, choices } from '../core/acts.js';
import { members, roles, channels, matching } from '../core/names.js';
import { avatar, bot } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { suggestions, steer, pointer } from './suggest.js';

const BOOLEAN = 5;
const LATER = 200;
const LISTS = { 6: members, 7: () => channels(), 8: roles, 9: () => [...members(), ...roles()] };

let asking = 0;

export function commandLine(command) {
  const optional = command.options.filter((it) => !command.asked.includes(it.name));
  const shown = command.asked.map((name) => command.options.find((it) => it.name === name));
  return html`
    ${command.focused ? popup(command) : hint(command)}
    <form class="command" @submit=${(event) => { event.preventDefault(); run(command); }} @keydown=${escape}>
      <img class="face small" src=${avatar(bot(command.application))} alt="">
      <strong class="path">/${command.shown}</strong>
      ${shown.map((it) => field(command, it))}
      ${optional.map((it) => html`
        <button type="button" class="more" @click=${() => ask(command, it.name)}>+ ${it.shown}</button>`)}
      <button type="submit" class="button primary send">${t('command.run')}</button>
      <button type="button" class="tool" aria-label=${t('cancel')} title=${t('cancel')} @click=${leave}>${icon('close')}</button>
    </form>`;
}

function hint(command) {
  return html`<div class="suggestions"><p class="hint"><strong>/${command.shown}</strong> ${command.description}</p></div>`;
}

function field(command, it) {
  const items = command.focused === it.name ? offered(command, it) : null;
  return html`
    <label class="option ${command.wrong === it.name ? 'wrong' : ''}">
      <span>${it.shown}${it.required ? html`<span class="visually-hidden"> ${t('required')}</span>` : nothing}</span>
      <input type="text" name=${it.name} autocomplete="off" .value=${command.texts[it.name] ?? ''} role="combobox"
        aria-expanded=${Boolean(items?.length)} aria-controls="suggestions" aria-activedescendant=${pointer(items)}
        aria-required=${Boolean(it.required)} @focus=${() => enter(it.name)}
        @input=${(event) => type(it, event.target.value)} @keydown=${(event) => keys(event, it)}>
    </label>`;
}

function popup(command) {
  const it = command.options.find((option) => option.name === command.focused);
  const title = html`<strong>${it.shown}</strong> ${it.says}`;
  const items = offered(command, it);
  if (!items) return html`<div class="suggestions"><p class="hint">${title}</p></div>`;
  return suggestions(`${it.shown} — ${it.says}`, items, (chosen) => pick(it, chosen));
}

/** What can stand there, or nothing where anything can. */
function offered(command, it) {
  const typed = command.texts[it.name] ?? '';
  if (it.autocomplete) return command.offered.map((choice) => ({ key: choice.value, name: choice.name, value: choice.value }));
  if (it.choices?.length) return matching(it.choices.map((choice) => ({ key: choice.value, name: choice.shown, value: choice.value })), typed);
  if (it.type === BOOLEAN) return matching([['yes', true], ['no', false]].map(([key, value]) => ({ key, name: t(key), value })), typed);
  const list = LISTS[it.type];
  return list ? matching(list().map((one) => ({ ...one, key: one.id, value: one.id })), typed.replace(/^[@#]/, '')) : null;
}

const update = (values) => set({ command: { ...state.command, ...values } });

function enter(name) {
  if (state.command.focused === name) return;
  set({ suggested: 0 });
  update({ focused: name, offered: [] });
  complete(name);
}

function ask(command, name) {
  update({ asked: [...command.asked, name] });
  setTimeout(() => document.querySelector(`.command input[name="${CSS.escape(name)}"]`)?.focus());
}

function type(it, text) {
  const { texts, values } = state.command;
  set({ suggested: 0 });
  update({ texts: { ...texts, [it.name]: text }, values: { ...values, [it.name]: text }, wrong: null });
  complete(it.name);
}

/** Asks the application, when the typing has paused. */
function complete(name) {
  const it = state.command.options.find((option) => option.name === name);
  if (!it?.autocomplete) return;
  const serial = ++asking;
  setTimeout(async () => {
    if (serial !== asking || state.command?.focused !== name) return;
    const { command } = state;
    const given = { ...filled(command), [name]: command.texts[name] ?? '' };
    const found = await choices(state.channel, command, given, name).catch(() => []);
    if (serial === asking && state.command?.focused === name) update({ offered: found });
  }, LATER);
}

function pick(it, chosen) {
  const { texts, values } = state.command;
  update({ texts: { ...texts, [it.name]: chosen.name }, values: { ...values, [it.name]: String(chosen.value) }, offered: [] });
  onward(it.name);
}

/** To the next option, or to the button that sends. */
function onward(name) {
  const fields = [...document.querySelectorAll('.command input')];
  const at = fields.findIndex((it) => it.name === name);
  (fields[at + 1] ?? document.querySelector('.command .send'))?.focus();
}

function keys(event, it) {
  const { command } = state;
  const items = offered(command, it);
  const isChosen = command.texts[it.name] && items?.some((one) => String(one.value) === command.values[it.name] && one.name === command.texts[it.name]);
  if (items?.length && !isChosen && !(event.key === 'Tab' && !command.texts[it.name]) && steer(event, items, (chosen) => pick(it, chosen))) return;
  if (event.key === 'Backspace' && !event.target.value) {
    event.preventDefault();
    leave();
  }
}

function escape(event) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    leave();
  }
}

export function leave() {
  set({ command: null, suggested: 0 });
  setTimeout(() => document.querySelector('.composer textarea')?.focus());
}

const filled = (command) => Object.fromEntries(Object.entries(command.values).filter(([, value]) => value !== ''));

function run(command) {
  const missing = command.options.find((it) => it.required && !filled(command)[it.name]);
  if (missing) {
    update({ wrong: missing.name });
    document.querySelector(`.command input[name="${CSS.escape(missing.name)}"]`)?.focus();
    return;
  }
  runCommand(state.channel, command, filled(command));
  leave();
}

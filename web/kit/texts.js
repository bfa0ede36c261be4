// Sentences in the caller's language: the same files as the bot's, with {values}, plurals and choices.

import { patterned } from './pattern.js';

const KNOWN = ['fr', 'en'];
const SAVED = 'maxis.language';

let sentences = {};
let chosen = 'en';

/** What was chosen here before, else what the browser asks for. */
export function wished() {
  const own = [localStorage.getItem(SAVED), ...navigator.languages].map((it) => (it ?? '').slice(0, 2));
  return own.find((it) => KNOWN.includes(it)) ?? 'en';
}

export async function learn(language) {
  const wanted = KNOWN.includes(language) ? language : 'en';
  const answer = await fetch(`/api/texts/${wanted}`);
  if (!answer.ok) throw new Error(`texts: HTTP ${answer.status}`);
  sentences = await answer.json();
  chosen = wanted;
  document.documentElement.lang = wanted;
}

export async function speak(language) {
  localStorage.setItem(SAVED, language);
  await learn(language);
}

export const language = () => chosen;
export const languages = () => KNOWN;

/** For dates and numbers: as the browser's owner writes them, where that is the language of the page. */
export const locale = () => navigator.languages.find((it) => it.startsWith(chosen)) ?? chosen;

/** A sentence; short keys are the platform's, and a key that is missing shows itself. */
export function t(key, values = {}) {
  const sentence = sentences[key] ?? sentences[`platform.${key}`];
  return sentence === undefined ? key : patterned(sentence, values, chosen);
}

/** A sentence if there is one, else what is given instead. */
export function known(key, instead) {
  const sentence = sentences[key] ?? sentences[`platform.${key}`];
  return sentence === undefined ? instead : patterned(sentence, {}, chosen);
}

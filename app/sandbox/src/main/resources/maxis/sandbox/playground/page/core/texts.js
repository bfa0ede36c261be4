// Sentences, from texts/playground.<language>.properties.

const KNOWN = ['fr', 'en'];
const SAVED = 'playground.language';

let sentences = {};
let chosen = 'en';

function wished() {
  const saved = localStorage.getItem(SAVED);
  const own = [saved, ...navigator.languages].map((it) => (it ?? '').slice(0, 2));
  return own.find((it) => KNOWN.includes(it)) ?? 'en';
}

export async function learn(language = wished()) {
  const answer = await fetch(`/texts/playground.${language}.properties`);
  sentences = parse(await answer.text());
  chosen = language;
  document.documentElement.lang = language;
}

export async function speak(language) {
  localStorage.setItem(SAVED, language);
  await learn(language);
}

function parse(file) {
  const lines = file.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  }));
}

export const language = () => chosen;

/** For dates and numbers: as the browser's owner writes them, where that is the language of the page. */
export const locale = () => navigator.languages.find((it) => it.startsWith(chosen)) ?? chosen;
export const languages = () => KNOWN;

/** A sentence with its {values}; a key that is missing shows itself. */
export function t(key, values = {}) {
  const sentence = sentences[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** "key.one" for one, "key.many" for all else; French counts zero as one. */
export function count(key, number) {
  const one = chosen === 'fr' ? number < 2 : number === 1;
  return t(one ? `${key}.one` : `${key}.many`, { count: number });
}

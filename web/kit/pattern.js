// The patterns that message files know: {name}, {n, plural, one {…} other {…}}, {x, select, a {…} other {…}}.

/** Where the brace that opens at an index closes. */
function closing(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** "one {…} other {…}" as a map. */
function cases(text) {
  const found = new Map();
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const end = closing(text, open);
    found.set(text.slice(at, open).trim(), text.slice(open + 1, end));
    at = end + 1;
  }
  return found;
}

function chosen(kind, value, all, language) {
  if (kind === 'select') return all.get(String(value)) ?? all.get('other');
  return all.get(`=${value}`) ?? all.get(new Intl.PluralRules(language).select(Number(value))) ?? all.get('other');
}

function placed(inner, values, language) {
  const [name, kind] = inner.split(',', 2).map((it) => it.trim());
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return `{${name}}`;
  if (kind !== 'plural' && kind !== 'select') return String(value);
  const all = cases(inner.slice(inner.indexOf(kind) + kind.length + 1));
  const text = chosen(kind, value, all, language) ?? '';
  const counted = kind === 'plural' ? text.replaceAll('#', new Intl.NumberFormat(language).format(value)) : text;
  return patterned(counted, values, language);
}

const ESCAPED = /\\([{}#\\])/g;

/** The next opening brace that is none of the text's own. */
function opening(text, from) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') return at;
  }
  return -1;
}

export function patterned(text, values, language) {
  let out = '';
  for (let at = 0; at < text.length;) {
    const open = opening(text, at);
    if (open < 0) return out + text.slice(at).replace(ESCAPED, '$1');
    const end = closing(text, open);
    out += text.slice(at, open).replace(ESCAPED, '$1') + placed(text.slice(open + 1, end), values, language);
    at = end + 1;
  }
  return out;
}

import { state } from './state.js';

/** A refusal, in Discord's words and with its code. */
export class Refused extends Error {
  constructor(status, body) {
    super(sentence(body) || `HTTP ${status}`);
    this.code = body?.code ?? 0;
    this.status = status;
    this.fields = fields(body?.errors, '');
  }
}

/** The first message below the fields is clearer than "Invalid Form Body". */
function sentence(body) {
  const found = Object.values(fields(body?.errors, ''));
  return found.length ? found.join(' ') : body?.message;
}

function fields(errors, path) {
  if (!errors) return {};
  if (Array.isArray(errors._errors)) return { [path]: errors._errors.map((it) => it.message).join(' ') };
  return Object.assign({}, ...Object.entries(errors).map(([name, inner]) =>
    fields(inner, path ? `${path}.${name}` : name)));
}

export async function ask(method, path, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(`/sandbox${path}`, {
    method,
    headers: body && !isForm ? { 'Content-Type': 'application/json' } : {},
    body: isForm ? body : body && JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Refused(answer.status, json);
  return json;
}

/** In the name of the person in front of the screen. */
export function act(method, path, body) {
  return ask(method, `/people/${state.who}${path}`, body);
}

export const get = (path) => ask('GET', path);
export const see = (path) => act('GET', path);

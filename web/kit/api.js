// The way to the API: JSON in, JSON out, problems as exceptions that carry their sentence.

const TIME = 30_000;
const STEP_UP = '/problems/step-up';

let csrf = '';
let language = 'en';
const hooks = { stepUp: async () => false, ended: () => {}, reach: () => {} };

/** A refusal, in the words of the server. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail || problem?.title || `HTTP ${status}`);
    this.status = status;
    this.type = problem?.type ?? '';
    this.reference = problem?.reference ?? '';
    this.fields = new Map(Object.entries(problem?.fields ?? {}));
  }
}

/** The server did not answer at all. */
export class Unreachable extends Error {}

/** What happens where a call needs a second factor, where the session has ended, and when the server comes or goes. */
export function whenever(handlers) {
  Object.assign(hooks, handlers);
}

export function speakFor(me, chosen) {
  csrf = me?.csrf ?? '';
  language = chosen;
}

async function reach(method, path, body) {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET' && csrf) headers['X-CSRF-Token'] = csrf;
  try {
    const answer = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIME),
    });
    hooks.reach(true);
    return answer;
  } catch (broken) {
    hooks.reach(false);
    throw new Unreachable(broken.message);
  }
}

async function problem(answer) {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

async function call(method, path, body, isAgain = false) {
  const answer = await reach(method, path, body);
  if (answer.ok) return answer;
  const refused = new Refused(answer.status, await problem(answer));
  refused.wait = Number(answer.headers.get('Retry-After') ?? 0);
  if (refused.status === 403 && refused.type.endsWith(STEP_UP) && !isAgain && await hooks.stepUp()) {
    return call(method, path, body, true);
  }
  if (refused.status === 401 && !path.startsWith('/api/auth/')) hooks.ended();
  throw refused;
}

async function json(method, path, body) {
  const answer = await call(method, path, body);
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** A path with what is asked for behind the question mark; empty values are left out. */
export function asking(path, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  return query.size ? `${path}?${query}` : path;
}

export const api = {
  get: (path, values = {}) => json('GET', asking(path, values)),
  post: (path, body) => json('POST', path, body),
  put: (path, body) => json('PUT', path, body),
  delete: (path) => json('DELETE', path),
  /** Every item of a list, page after page, but no more than asked for. */
  async all(path, values = {}, most = 10_000) {
    const items = [];
    for (let after; items.length < most;) {
      const page = await json('GET', asking(path, { ...values, after, limit: 200 }));
      items.push(...page.items);
      if (!page.next) break;
      after = page.next;
    }
    return items.slice(0, most);
  },
  /** A file to keep. */
  async file(path, name) {
    save(await (await call('GET', path)).blob(), name);
  },
};

export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

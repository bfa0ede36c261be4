// Behind @ and # a list of those who can be called.

import { members, roles, channels, matching } from '../core/names.js';
import { t } from '../core/texts.js';

const MOST = 8;

export function mentions(text, write) {
  const found = text.match(/(?:^|\s)([@#])([^\s@#]*)$/u);
  if (!found) return null;
  const [, sign, typed] = found;
  const all = sign === '#' ? channels() : [...members(), ...roles(), { id: 'everyone', name: 'everyone', detail: t('everyone') }];
  const items = matching(all, typed, MOST).map((it) => ({ ...it, key: it.id, said: it.name, name: `${sign}${it.name}` }));
  if (!items.length) return null;
  const before = text.slice(0, text.length - typed.length);
  return { title: t(sign === '#' ? 'channels' : 'members'), items, pick: (it) => write(`${before}${it.said} `) };
}

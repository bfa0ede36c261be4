import { html, nothing } from '/lib/lit-html/lit-html.js';
import { emoji } from '../text/inline.js';
import { state } from '../core/state.js';
import { press } from '../core/acts.js';
import { safe } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';
import { members, roles, channels } from '../core/names.js';
import { select } from './select.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' };

const busy = (message, it) => state.pressed.get(`${message.id}:${it.custom_id}`) === 'busy';

export function button(it, message) {
  const inside = html`${it.emoji ? html`<span class="emblem">${emoji(it.emoji)}</span>` : nothing}${it.label ? html`<span>${it.label}</span>` : nothing}`;
  const named = it.label ? nothing : it.emoji?.name ?? t('button');
  if (it.style === 5) {
    return html`<a class="button link" href=${safe(it.url) ?? nothing} target="_blank" rel="noreferrer noopener">${inside}${icon('out')}</a>`;
  }
  const waits = busy(message, it);
  return html`
    <button type="button" class="button ${STYLES[it.style]} ${waits ? 'busy' : ''}" aria-label=${named} aria-busy=${waits}
      ?disabled=${it.disabled || it.style === 6} @click=${() => waits || press(message, it.custom_id)}>${inside}</button>`;
}

export function menu(it, message) {
  return select({
    key: `${message.id}:${it.custom_id}`,
    label: it.placeholder || t('select'),
    items: items(it),
    least: it.min_values ?? 1,
    most: it.max_values ?? 1,
    chosen: preset(it),
    disabled: it.disabled,
    busy: busy(message, it),
    done: (values) => press(message, it.custom_id, values),
  });
}

/** What can be chosen, whatever the menu is about. */
export function items(it) {
  switch (it.type) {
    case 5: return members();
    case 6: return roles();
    case 7: return [...members(), ...roles()];
    case 8: return channels(it.channel_types);
    default: return it.options.map((option) => ({
      id: option.value, name: option.label, detail: option.description ?? '', emoji: option.emoji, kind: 'option',
    }));
  }
}

export function preset(it) {
  if (it.type !== 3) return (it.default_values ?? []).map((value) => value.id);
  return it.options.filter((option) => option.default).map((option) => option.value);
}

// Who is who and where is what, in what the person sees.

import { state } from './state.js';

const THREADS = [10, 11, 12];

/** Enough for 4.5 to 1 on every background of the page. */
const READABLE = 0.42;

export const member = (id) => state.view?.members.find((it) => it.user.id === id);
export const role = (id) => state.view?.roles.find((it) => it.id === id);
export const bot = (id) => state.bots.find((it) => it.id === id);

export function user(id) {
  return member(id)?.user ?? state.people.find((it) => it.id === id) ?? bot(id);
}

export function channel(id) {
  const view = state.view;
  return [view?.channels, view?.threads, view?.direct_channels]
    .flatMap((list) => list ?? []).find((it) => it.id === id);
}

export function nameOf(someone) {
  if (!someone) return '?';
  return member(someone.id)?.nick || someone.global_name || someone.username;
}

export const name = (id) => nameOf(user(id));

export function rolesOf(id) {
  const own = member(id)?.roles ?? [];
  return (state.view?.roles ?? []).filter((it) => own.includes(it.id));
}

export const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;

/** The colour of a name is that of the highest role that has one. */
export function colour(id) {
  const coloured = rolesOf(id).find((it) => it.color);
  return coloured ? lightened(coloured.color) : '';
}

/** Dark colours of roles would not be read on the dark page: as much white as it takes. */
function lightened(colour) {
  const parts = [colour >> 16, (colour >> 8) & 255, colour & 255];
  for (let white = 0; ; white += 0.05) {
    const mixed = parts.map((it) => Math.round(it + (255 - it) * white));
    if (brightness(mixed) >= READABLE || white >= 1) return hex(mixed.reduce((sum, it) => sum * 256 + it, 0));
  }
}

/** Relative luminance, as the guidelines for accessibility define it. */
function brightness(parts) {
  const [red, green, blue] = parts.map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function avatar(someone) {
  return someone?.avatar ? `/avatars/${someone.id}/${someone.avatar}.png` : `/embed/avatars/${someone?.id ?? 0}.png`;
}

export const isThread = (it) => THREADS.includes(it?.type);
export const isDirect = (it) => it?.type === 1;

export function partner(direct) {
  return direct.recipients?.find((it) => it.id !== state.who) ?? direct.recipients?.[0];
}

export function title(it) {
  if (!it) return '';
  return isDirect(it) ? nameOf(partner(it)) : it.name;
}

export const me = () => state.people.find((it) => it.id === state.who);

const bits = {
  admin: 3, kick: 1, ban: 2, send: 11, messages: 13, manageThreads: 34, sendInThreads: 38, moderate: 40,
};

function has(permissions, what) {
  const held = BigInt(permissions ?? 0);
  return [bits[what], bits.admin].some((bit) => held & (1n << BigInt(bit)));
}

export const may = (what) => has(state.view?.permissions, what);

export function mayIn(place, what) {
  return isDirect(place) || has(place?.permissions, what);
}

/** Addresses of the sandbox's own files are asked where the page comes from. */
export function local(address) {
  const own = state.facts.discord;
  return own && address?.startsWith(`${own}/`) ? address.slice(own.length) : address;
}

/** Nothing but a web address may stand behind a link. */
export const safe = (address) => (/^https?:\/\//i.test(address) || address?.startsWith('/') ? address : undefined);

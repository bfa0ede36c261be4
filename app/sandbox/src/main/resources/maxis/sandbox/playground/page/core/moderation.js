// What needs permissions over others, and what one decides for oneself.

import { state } from './state.js';
import { act } from './api.js';
import { attempt } from './acts.js';
import { refresh } from './world.js';

const TEN_MINUTES = 600_000;

const here = (deed) => attempt(state.channel, deed).then(refresh);

export const acceptMessages = (wanted) => here(() => act('PATCH', '', { accepts_messages: wanted }));

export const kick = ({ id }) => here(() => act('DELETE', `/members/${id}`));

export const ban = ({ id }) => here(() => act('PUT', `/bans/${id}`, {}));

export function silence({ id }) {
  const until = new Date(Date.now() + TEN_MINUTES).toISOString();
  return here(() => act('PATCH', `/members/${id}`, { communication_disabled_until: until }));
}

export const give = ({ id }, role, wanted) => here(() => act(wanted ? 'PUT' : 'DELETE', `/members/${id}/roles/${role}`));

// The faults on offer; their words are in the texts under "fault.<key>".

const ALL = '.*';

/** Plans for requests of bots. */
export const PLANS = [
  { key: 'broken', body: { operations: ALL, effect: 'broken', status: 503, times: 3 } },
  { key: 'too_many', body: { operations: ALL, effect: 'too_many', retry_after_ms: 2000, times: 3 } },
  { key: 'global', body: { operations: ALL, effect: 'too_many', retry_after_ms: 2000, global: true, times: 1 } },
  { key: 'lost_answer', body: { operations: ALL, effect: 'lost_answer', times: 3 } },
  { key: 'lost_request', body: { operations: ALL, effect: 'lost_request', times: 3 } },
  { key: 'slow', body: { operations: ALL, effect: 'slow', delay_ms: 2000, seconds: 60 } },
  { key: 'mute', body: { operations: 'POST /interactions/.*', effect: 'slow', delay_ms: 4000, times: 3 } },
  { key: 'forbidden', body: { operations: 'POST /channels/\\d+/messages', effect: 'refused', code: 50013, times: 3 } },
  { key: 'no_direct', body: { operations: 'POST /users/@me/channels', effect: 'refused', code: 50007, times: 3 } },
  { key: 'no_roles', body: { operations: '(PUT|DELETE) /guilds/.*/roles/.*', effect: 'refused', code: 50013, times: 3 } },
];

/** What happens to the gateway once. */
export const TROUBLES = [
  { key: 'cut', body: { trouble: 'cut' } },
  { key: 'close', body: { trouble: 'close', code: 4000 } },
  { key: 'reconnect', body: { trouble: 'reconnect' } },
  { key: 'invalidate', body: { trouble: 'invalidate', resumable: false } },
  { key: 'refuse_resumes', body: { trouble: 'refuse_resumes', times: 1 } },
];

/** What lasts until it is switched off. */
export const LASTING = [
  { key: 'refuse_connections', body: { trouble: 'refuse_connections', on: true }, off: { trouble: 'refuse_connections', on: false } },
  { key: 'lose_events', body: { trouble: 'lose_events', on: true }, off: { trouble: 'lose_events', on: false } },
  { key: 'no_heartbeat_ack', body: { trouble: 'no_heartbeat_ack', on: true }, off: { trouble: 'no_heartbeat_ack', on: false } },
  { key: 'delay_events', body: { trouble: 'delay_events', delay_ms: 2000 }, off: { trouble: 'delay_events', delay_ms: 0 } },
];

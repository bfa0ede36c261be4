// The newest message stays in sight while one is at the end, and the place stays while one reads what is older.

import { state } from '../core/state.js';
import { older } from '../core/world.js';

const NEAR = 80;

let place = null;
let atEnd = true;
let height = 0;
let top = 0;

const box = () => document.querySelector('.messages');

export function keepScroll() {
  const area = box();
  if (!area || place !== state.channel) return;
  height = area.scrollHeight;
  top = area.scrollTop;
  atEnd = height - top - area.clientHeight < NEAR;
}

export function followScroll() {
  const area = box();
  if (!area) return;
  if (place !== state.channel) {
    place = state.channel;
    atEnd = true;
  }
  if (atEnd) area.scrollTop = area.scrollHeight;
  else if (top < NEAR && area.scrollHeight > height) area.scrollTop = top + area.scrollHeight - height;
}

export function scrolled(event) {
  if (event.currentTarget.scrollTop < NEAR) older(state.channel);
}

/** A picture that has just come makes its message taller. */
export function grown() {
  const area = box();
  if (area && atEnd) area.scrollTop = area.scrollHeight;
}

// Arrows in lists: one stop for Tab, arrows inside.

const STEPS = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** For a list whose items bear data-item; of lists within lists the innermost moves. */
export function rove(event) {
  const items = [...event.currentTarget.querySelectorAll('[data-item]')].filter((it) => it.offsetParent);
  const at = items.findIndex((it) => it === document.activeElement);
  let to = -1;
  if (event.key in STEPS && at >= 0) to = Math.min(items.length - 1, Math.max(0, at + STEPS[event.key]));
  else if (event.key === 'Home') to = 0;
  else if (event.key === 'End') to = items.length - 1;
  else return;
  if (event.defaultPrevented || event.target.matches('input, textarea')) return;
  event.preventDefault();
  items[to]?.focus();
}

export function focusFirst(root, wish) {
  for (const one of wish.split(',')) {
    const found = root?.querySelector(one.trim());
    if (found) return found.focus();
  }
  return undefined;
}

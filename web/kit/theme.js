// Dark, light, or as the system has it; remembered in this browser.

const SAVED = 'maxis.theme';
const THEMES = ['system', 'light', 'dark'];

export function theme() {
  const saved = localStorage.getItem(SAVED);
  return THEMES.includes(saved) ? saved : 'system';
}

export function wear(chosen = theme()) {
  localStorage.setItem(SAVED, chosen);
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

export const nextTheme = () => THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];

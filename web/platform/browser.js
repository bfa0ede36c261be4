// What browsers say of themselves, in the few words that people know.

const BROWSERS = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Version/', 'Safari']];
const SYSTEMS = [['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS X', 'macOS'], ['CrOS', 'ChromeOS'], ['Linux', 'Linux']];

/** "Firefox 140, Windows"; what is unknown stays as it came, cut short. */
export function browserOf(agent = '') {
  const plain = agent.replace('HeadlessChrome/', 'Chrome/');
  const browser = BROWSERS.find(([mark]) => plain.includes(mark));
  if (!browser) return agent.slice(0, 60);
  const version = Number.parseInt(plain.slice(plain.indexOf(browser[0]) + browser[0].length), 10);
  const system = SYSTEMS.find(([mark]) => plain.includes(mark));
  return [`${browser[1]} ${version || ''}`.trim(), system?.[1]].filter(Boolean).join(', ');
}

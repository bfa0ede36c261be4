// Hears that something changed, and asks anew. What it is now only the routes tell.

const PAUSE = 300;

/** Calls back once for changes that come close together, and after a broken connection. */
export function follow(topics, changed) {
  const source = new EventSource(`/api/live?topics=${topics.map(encodeURIComponent).join(',')}`);
  let waiting = null;
  let isLost = false;
  const soon = (told) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed(told), PAUSE);
  };
  source.addEventListener('changed', (event) => soon(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    isLost = true;
  });
  source.addEventListener('open', () => {
    if (isLost) soon({});
    isLost = false;
  });
  addEventListener('pagehide', () => source.close(), { once: true });
  return () => {
    clearTimeout(waiting);
    source.close();
  };
}

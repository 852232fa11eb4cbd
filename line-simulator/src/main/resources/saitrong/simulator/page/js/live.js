// The live feed. The browser reconnects a broken line by itself, but gives up when a proxy or a starting server answers with an
// error; then this asks again. After every (re)connection the page fetches everything anew: entries go by seq, so nothing doubles.

import { api } from './api.js';
import { changed, model } from './model.js';

const AGAIN_MILLIS = 1000;

export function listen(handlers, afresh) {
  const feed = api.events();
  feed.addEventListener('open', () => {
    connected(true);
    afresh();
  });
  feed.addEventListener('error', () => {
    connected(false);
    if (feed.readyState === EventSource.CLOSED) setTimeout(() => listen(handlers, afresh), AGAIN_MILLIS);
  });
  for (const [name, handler] of Object.entries(handlers)) {
    feed.addEventListener(name, (event) => handler(JSON.parse(event.data || '{}')));
  }
}

function connected(now) {
  if (model.connected === now) return;
  model.connected = now;
  changed('connection');
}

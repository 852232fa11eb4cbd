// What the page knows, in one place. Modules read it and listen for the part that they show; only main.js and the live feed write it.

export const model = {
  /** as GET /sim/state gave it last */
  state: null,
  /** the id of the citizen whose phone this is */
  citizen: null,
  /** the entries of that citizen's chat, by seq: an entry that comes twice is still one */
  chat: new Map(),
  /** how many entries the live feed has brought */
  heard: 0,
  /** webhooks and API calls, by seq */
  log: new Map(),
  connected: true,
  /** LINE on a PC shows neither quick replies nor the rich menu */
  pc: false,
  /** entries whose quick replies were used; a postback without displayText leaves no newer message behind */
  answered: new Set(),
};

const listeners = new Map();

export function on(part, listener) {
  listeners.set(part, [...(listeners.get(part) ?? []), listener]);
}

export function changed(...parts) {
  for (const part of parts) listeners.get(part)?.forEach((listener) => listener());
}

export const entries = () => [...model.chat.values()].sort((a, b) => a.seq - b.seq);

export const citizen = () => model.state?.citizens.find((one) => one.id === model.citizen);

/** What the browser remembers; without storage (private windows) the page works and forgets. */
export const memory = {
  get: (store, key) => {
    try {
      return window[store].getItem(`simulator.${key}`);
    } catch {
      return null;
    }
  },
  set: (store, key, value) => {
    try {
      window[store].setItem(`simulator.${key}`, value);
    } catch {
      // nothing to do: the choice lasts as long as the page
    }
  },
};

// The simulator's HTTP interface, as line-simulator/README.md describes it. A refusal becomes an error with the server's own words.

export class Refused extends Error {
  constructor(status, message) {
    super(message || `HTTP ${status}`);
    this.status = status;
  }
}

async function call(method, path, body, type = 'application/json') {
  const json = type === 'application/json';
  const options = { method, headers: {}, cache: 'no-store' };
  if (body !== undefined) {
    options.body = json ? JSON.stringify(body) : body;
    options.headers['Content-Type'] = type;
  }
  const answer = await fetch(path, options);
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, reason(text));
  return text ? JSON.parse(text) : null;
}

function reason(text) {
  try {
    const said = JSON.parse(text);
    return said.message ?? said.error ?? text;
  } catch {
    return text;
  }
}

const of = (citizen) => `/sim/citizens/${encodeURIComponent(citizen)}`;

export const api = {
  state: () => call('GET', '/sim/state'),
  chat: (citizen) => call('GET', `${of(citizen)}/chat`),
  addCitizen: (name) => call('POST', '/sim/citizens', { name }),
  act: (citizen, act) => call('POST', `${of(citizen)}/acts`, act),
  sendFile: (citizen, file, details) =>
    call('POST', `${of(citizen)}/files?${new URLSearchParams(details)}`, file, file.type || 'application/octet-stream'),
  setFaults: (faults) => call('PUT', '/sim/faults', faults),
  setSettings: (settings) => call('PUT', '/sim/settings', settings),
  reset: () => call('POST', '/sim/reset'),
  log: (after) => call('GET', `/sim/log?after=${after}`),
  fileAddress: (messageId) => `/sim/files/${encodeURIComponent(messageId)}`,
  events: () => new EventSource('/sim/events'),
};

// Faults of LINE, each a switch with a line that says what it does, a number where it needs one, and how often it struck.

import { attempt } from './acting.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { has, language, t } from './i18n.js';
import { keyed } from './keyed.js';
import { changed, model, on } from './model.js';

const WHEN_SWITCHED_ON = { millis: 3000, times: -1 };

export function startFaults() {
  ['state', 'language'].forEach((part) => on(part, show));
}

function show() {
  const faults = Object.entries(model.state?.faults ?? {});
  keyed(byId('faults'), faults.map(([name, fault]) => ({
    key: name,
    sign: `${language()} ${fault.kind} ${fault.on}`,
    build: () => row(name, fault),
    update: (node) => update(node, fault),
  })));
  const active = faults.filter(([, fault]) => fault.value !== 0).length;
  byId('faults-active').textContent = active ? t('faultsActive', { n: active }) : t('noFaults');
  byId('faults-active').classList.toggle('active', active > 0);
  byId('faults-off').hidden = active === 0;
  byId('faults-off').onclick = () => put(Object.fromEntries(faults.map(([name]) => [name, 0])));
}

function row(name, fault) {
  const id = `fault-${name}`;
  const control = el('input.switch', { type: 'checkbox', role: 'switch', id, 'aria-describedby': `${id}-why`, on: { change: switched } });
  function switched() {
    put({ [name]: control.checked ? WHEN_SWITCHED_ON[fault.kind] ?? -1 : 0 });
  }
  return el('li.fault', {},
    control,
    el('label.fault-name', { for: id }, has(`fault.${name}`) ? t(`fault.${name}`) : name),
    el('span.fault-fired'),
    el('p.fault-why', { id: `${id}-why` }, has(`fault.${name}.why`) ? t(`fault.${name}.why`) : '', path(fault)),
    amount(name, fault));
}

const path = (fault) => fault.on && fault.on !== '/' && el('code', {}, ` ${fault.on}`);

function amount(name, fault) {
  const number = el('input.fault-amount', { type: 'number', min: 0, step: fault.kind === 'millis' ? 500 : 1, inputmode: 'numeric',
    on: { change: () => put({ [name]: number.value === '' ? -1 : Number(number.value) }) } });
  const label = t(fault.kind === 'millis' ? 'milliseconds' : 'times');
  return el('label.fault-number', {}, t(fault.kind === 'millis' ? 'delay' : 'nextTimes'), number, label);
}

/** Values change while somebody types a number; that field is left alone until it is done. */
function update(node, fault) {
  const number = node.querySelector('.fault-amount');
  node.classList.toggle('on', fault.value !== 0);
  node.querySelector('.switch').checked = fault.value !== 0;
  node.querySelector('.fault-number').hidden = fault.value === 0;
  node.querySelector('.fault-fired').textContent = fault.fired ? t('fired', { n: fault.fired }) : '';
  if (document.activeElement !== number) number.value = fault.value > 0 ? fault.value : '';
  number.placeholder = t('always');
}

const put = (faults) => attempt(async () => {
  model.state.faults = await api.setFaults(faults);
  changed('state');
});

// The panel beside the phone. On a phone's width it lies over the chat: then the chat is out of reach until it is closed.

import { byId } from './dom.js';

const NARROW = matchMedia('(max-width: 47.99rem)');
let opener = null;

export function startPanel() {
  byId('open-citizens').addEventListener('click', (event) => open(event.currentTarget, 'citizens-title'));
  byId('open-panel').addEventListener('click', (event) => open(event.currentTarget, 'view-title'));
  byId('open-log').addEventListener('click', () => byId('log-title').scrollIntoView());
  byId('close-panel').addEventListener('click', closePanel);
  byId('panel').addEventListener('keydown', (event) => event.key === 'Escape' && closePanel());
  NARROW.addEventListener('change', closePanel);
}

function open(button, section) {
  if (NARROW.matches) {
    opener = button;
    document.body.classList.add('panel-open');
    byId('phone').inert = true;
    byId('close-panel').focus();
  }
  byId(section).scrollIntoView({ block: 'start' });
}

export function closePanel() {
  if (!document.body.classList.contains('panel-open')) return;
  document.body.classList.remove('panel-open');
  byId('phone').inert = false;
  opener?.focus();
}

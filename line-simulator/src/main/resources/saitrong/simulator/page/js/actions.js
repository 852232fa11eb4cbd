// What a tap on a button, card, picture or quick reply does. LINE's action kinds, each told to the bot as LINE would tell it.

import { act, notify } from './acting.js';
import { copyText } from './clipboard.js';
import { askForDate } from './date-picker.js';
import { el } from './dom.js';
import { t } from './i18n.js';

const OPENABLE = /^(https?|tel|mailto|line):/i;

/** What only the composer can open (camera, pictures, place, keyboard) is set by it, so that cards need not know it. */
export const openers = {};

const performs = {
  message: (action) => act({ act: 'text', text: action.text }),
  postback: (action) => postback(action),
  datetimepicker: async (action) => {
    const params = await askForDate(action);
    if (params) await act({ act: 'postback', data: action.data, params });
  },
  clipboard: (action) => copyText(action.clipboardText),
  camera: () => openers.camera(),
  cameraRoll: () => openers.pictures(),
  location: () => openers.place(),
  richmenuswitch: (action) => switchMenu(action),
};

async function postback(action) {
  await act({ act: 'postback', data: action.data, displayText: action.displayText ?? action.text });
  if (action.inputOption === 'openKeyboard') openers.keyboard(action.fillInText ?? '');
  if (action.inputOption === 'openRichMenu') openers.richMenu(true);
  if (action.inputOption === 'closeRichMenu') openers.richMenu(false);
  if (action.inputOption === 'openVoice') openers.voice();
}

/** The simulator keeps no aliases, which is what LINE would say of one that it does not know. */
function switchMenu({ data, richMenuAliasId }) {
  notify(t('noMenuSwitch'));
  act({ act: 'postback', data, params: { newRichMenuAliasId: richMenuAliasId, status: 'RICHMENU_ALIAS_ID_NOTFOUND' } });
}

/** A button, or a real link for an address: then the browser shows where it goes. */
export function actionButton(tag, action, label, afterwards = () => {}) {
  if (action?.type === 'uri') return anchor(tag, action, label, afterwards);
  const perform = () => {
    performs[action?.type]?.(action);
    afterwards();
  };
  return el(`button.${tag}`, { type: 'button', on: { click: (event) => stopped(event, perform) } }, label);
}

function anchor(tag, action, label, afterwards) {
  const address = OPENABLE.test(action.uri ?? '') ? action.uri : null;
  const click = (event) => stopped(event, afterwards, false);
  return el(`a.${tag}`, { href: address, target: '_blank', rel: 'noopener noreferrer', title: address, on: { click } }, label);
}

function stopped(event, perform, prevent = true) {
  event.stopPropagation();
  if (prevent) event.preventDefault();
  perform();
}

/** Makes any part of a card tappable, by mouse and by keyboard. */
export function tappable(node, action) {
  if (!action) return node;
  const uri = action.type === 'uri' && OPENABLE.test(action.uri ?? '');
  const perform = () => (uri ? window.open(action.uri, '_blank', 'noopener,noreferrer') : performs[action.type]?.(action));
  node.classList.add('tappable');
  node.tabIndex = 0;
  node.setAttribute('role', uri ? 'link' : 'button');
  if (action.label) node.setAttribute('aria-label', action.label);
  node.addEventListener('click', (event) => stopped(event, perform));
  node.addEventListener('keydown', (event) => {
    if (event.target === node && (event.key === 'Enter' || event.key === ' ')) stopped(event, perform);
  });
  return node;
}

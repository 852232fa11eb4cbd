// The sheet behind "+": pictures, camera, video, file, place, stickers. Pictures chosen together travel as one set, as in LINE.

import { act, attempt } from './acting.js';
import { openers } from './actions.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { t } from './i18n.js';
import { model, on } from './model.js';
import { drawSticker, stickers } from './stickers.js';

const inputs = { 'pick-image': 'image', 'pick-camera': 'image', 'pick-video': 'video', 'pick-file': 'file' };

export function startAttachments() {
  toggles('attach', 'attach-sheet');
  toggles('open-stickers', 'sticker-sheet');
  for (const [id, kind] of Object.entries(inputs)) {
    byId(id).addEventListener('change', (event) => sendChosen(event.target, kind));
    document.querySelector(`[data-pick="${id}"]`).addEventListener('click', () => byId(id).click());
  }
  byId('place-button').addEventListener('click', askForPlace);
  byId('place-dialog').addEventListener('close', sendPlace);
  document.querySelectorAll('[data-place]').forEach((button) => button.addEventListener('click', () => fillPlace(button.dataset.place)));
  openers.camera = () => byId('pick-camera').click();
  openers.pictures = () => byId('pick-image').click();
  openers.place = askForPlace;
  on('language', drawStickers);
  drawStickers();
}

/** One sheet at a time, under the input. */
function toggles(button, sheet) {
  byId(button).addEventListener('click', () => {
    const open = byId(sheet).hidden;
    closeSheets();
    byId(sheet).hidden = !open;
    byId(button).setAttribute('aria-expanded', String(open));
    if (!open) return;
    openers.richMenu(false);
    byId(sheet).querySelector('button').focus();
  });
}

export function closeSheets() {
  for (const [button, sheet] of [['attach', 'attach-sheet'], ['open-stickers', 'sticker-sheet']]) {
    byId(sheet).hidden = true;
    byId(button).setAttribute('aria-expanded', 'false');
  }
}

async function sendChosen(input, kind) {
  const files = [...input.files];
  input.value = '';
  closeSheets();
  const set = kind === 'image' && files.length > 1 ? crypto.getRandomValues(new Uint32Array(2)).join('') : null;
  for (const [index, file] of files.entries()) {
    const details = { kind, name: file.name };
    if (set) Object.assign(details, { set, index: index + 1, total: files.length });
    if (!(await attempt(() => api.sendFile(model.citizen, file, details)))) return;
  }
}

function askForPlace() {
  closeSheets();
  byId('place-dialog').returnValue = '';
  byId('place-dialog').showModal();
}

const places = {
  ministry: { title: 'placeMinistry', address: 'placeMinistryAddress', latitude: 13.8497, longitude: 100.5262 },
  townhall: { title: 'placeTownhall', address: 'placeTownhallAddress', latitude: 18.7904, longitude: 98.9847 },
};

function fillPlace(name) {
  const { title, address, latitude, longitude } = places[name];
  byId('place-title').value = t(title);
  byId('place-address').value = t(address);
  byId('place-latitude').value = latitude;
  byId('place-longitude').value = longitude;
}

function sendPlace() {
  if (byId('place-dialog').returnValue !== 'ok') return;
  act({
    act: 'location',
    title: byId('place-title').value || undefined,
    address: byId('place-address').value || undefined,
    latitude: Number(byId('place-latitude').value),
    longitude: Number(byId('place-longitude').value),
  });
}

function drawStickers() {
  byId('sticker-sheet').replaceChildren(...stickers().map(({ packageId, stickerId, name }) =>
    el('button', { type: 'button', 'aria-label': t(name), title: t(name), on: { click: () => sendSticker(packageId, stickerId) } },
      drawSticker(packageId, stickerId))));
}

function sendSticker(packageId, stickerId) {
  closeSheets();
  act({ act: 'sticker', packageId, stickerId });
}

// Voice messages: recorded where the browser may, otherwise a short made-up tone, so that the bot's answer to voice can be tried anywhere.

import { attempt, notify } from './acting.js';
import { openers } from './actions.js';
import { closeSheets } from './attachments.js';
import { api } from './api.js';
import { byId } from './dom.js';
import { t } from './i18n.js';
import { model } from './model.js';

const RATE = 8000;
const TONE_MILLIS = 2000;
let recording = null;

export function startVoice() {
  byId('record').addEventListener('click', toggle);
  byId('voice-button').addEventListener('click', toggle);
  openers.voice = toggle;
}

async function toggle() {
  closeSheets();
  if (recording) return recording.stop();
  try {
    await record(await navigator.mediaDevices.getUserMedia({ audio: true }));
  } catch {
    // No microphone, no permission, or a page that is not on https or localhost.
    notify(t('madeUpVoice'));
    await send(tone(), TONE_MILLIS, 'wav');
  }
}

function record(stream) {
  const began = performance.now();
  const pieces = [];
  recording = new MediaRecorder(stream);
  recording.addEventListener('dataavailable', (event) => pieces.push(event.data));
  recording.addEventListener('stop', () => {
    stream.getTracks().forEach((track) => track.stop());
    const sound = new Blob(pieces, { type: recording.mimeType.split(';')[0] });
    recording = null;
    shown(false);
    send(sound, Math.round(performance.now() - began), sound.type.split('/')[1]);
  });
  recording.start();
  shown(true);
}

function shown(now) {
  byId('record').setAttribute('aria-pressed', String(now));
  byId('recording').hidden = !now;
}

const send = (sound, duration, ending) =>
  attempt(() => api.sendFile(model.citizen, sound, { kind: 'audio', name: `voice.${ending}`, duration }));

/** A quiet two-tone WAV, 8 bit mono. */
function tone() {
  const samples = (RATE * TONE_MILLIS) / 1000;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const word = (at, text) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  word(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, samples, true);
  for (let index = 0; index < samples; index++) {
    const pitch = index < samples / 2 ? 440 : 554;
    view.setUint8(44 + index, 128 + 40 * Math.sin((2 * Math.PI * pitch * index) / RATE));
  }
  return new Blob([view], { type: 'audio/wav' });
}

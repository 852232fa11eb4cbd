// Puts the page together: shows what is there, then follows what happens.

import { refreshBy } from './acting.js';
import { api } from './api.js';
import { startAttachments } from './attachments.js';
import { startChat, takeIn } from './chat.js';
import { become, chooseRemembered, loadChat, startCitizens } from './citizens.js';
import { startComposer } from './composer.js';
import { byId } from './dom.js';
import { startFaults } from './faults.js';
import { drawIcons } from './icons.js';
import { listen } from './live.js';
import { startLog } from './log.js';
import { changed, model, on } from './model.js';
import { startPanel } from './panel.js';
import { startQuickReplies } from './quick-replies.js';
import { startRichMenu } from './rich-menu.js';
import { startSettings } from './settings.js';
import { startTyping, typing } from './typing.js';
import { startView } from './view.js';
import { startVoice } from './voice.js';

drawIcons(document);
[startChat, startQuickReplies, startRichMenu, startTyping, startComposer, startAttachments, startVoice, startCitizens, startFaults, startSettings,
  startLog, startPanel, startView].forEach((start) => start());
refreshBy(loadChat);
on('connection', () => (byId('offline').hidden = model.connected));

listen({ chat: heard, typing: (what) => typing(what.citizen, what.seconds), log: logged, state: loadState }, afresh);

function heard({ citizen, entry }) {
  if (citizen !== model.citizen) return;
  model.heard += 1;
  if (entry.from === 'bot') typing(citizen, 0);
  takeIn([entry]);
  if (entry.from === 'bot') seen();
}

/** The simulator counts every message as unread until somebody says that it was seen; a hidden tab sees nothing. */
function seen() {
  if (model.citizen && !document.hidden) api.act(model.citizen, { act: 'read' }).catch(() => {});
}

document.addEventListener('visibilitychange', seen);

function logged({ entry }) {
  model.log.set(entry.seq, entry);
  changed('log');
}

let loading = null;

/** Several signals at once need one answer only, but one that is newer than the last signal. */
async function loadState() {
  if (loading) return (loading.again = true);
  loading = {};
  try {
    model.state = await api.state();
    const one = chooseRemembered();
    if (one && one !== model.citizen) await become(one);
    changed('state');
  } catch {
    // The live feed tells about a lost connection and brings everything afresh when it is back.
  } finally {
    const { again } = loading;
    loading = null;
    if (again) loadState();
  }
}

/** After a lost connection the simulator may have been started anew, with an empty chat: nothing kept here counts. */
async function afresh() {
  await loadState();
  try {
    await loadChat();
    model.log = new Map((await api.log(0)).map((entry) => [entry.seq, entry]));
    changed('log');
  } catch {
    // As above: the next connection loads again.
  }
}

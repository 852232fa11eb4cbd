// Quick replies: only those of the newest message, and gone as soon as one is used or anything newer arrives. LINE on a PC has none.

import { actionButton } from './actions.js';
import { byId, picture } from './dom.js';
import { changed, entries, model, on } from './model.js';

export function startQuickReplies() {
  on('chat', show);
  on('pc', show);
}

function show() {
  const newest = entries().findLast((entry) => entry.from !== 'system' && !entry.unsent);
  const items = model.pc || model.answered.has(newest?.seq) ? [] : (newest?.message.quickReply?.items ?? []);
  const bar = byId('quick-replies');
  const sign = items.length ? String(newest.seq) : '';
  if (bar.dataset.of === sign) return;
  bar.dataset.of = sign;
  bar.replaceChildren(...items.map((item) => reply(item, newest.seq)));
  bar.hidden = items.length === 0;
  bar.scrollLeft = 0;
}

function reply(item, seq) {
  // Camera, pictures and place may be closed without sending anything: then the choice is still there.
  const stays = ['camera', 'cameraRoll', 'location', 'datetimepicker', 'clipboard', 'uri'].includes(item.action?.type);
  const button = actionButton('quick-reply', item.action, item.action?.label ?? '', () => stays || used(seq));
  if (item.imageUrl) button.prepend(picture(item.imageUrl, ''));
  return button;
}

function used(seq) {
  model.answered.add(seq);
  changed('chat');
}

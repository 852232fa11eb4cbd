// A picture in full size over the phone; Esc or a tap closes it.

import { byId, picture } from './dom.js';
import { t } from './i18n.js';

export function openPicture(address) {
  byId('picture-place').replaceChildren(picture(address, t('image')));
  byId('picture-dialog').showModal();
}

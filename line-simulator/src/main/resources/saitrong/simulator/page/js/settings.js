// Quota, redelivery and chat mode: how LINE treats this account, and where its webhooks go.

import { attempt } from './acting.js';
import { api } from './api.js';
import { byId } from './dom.js';
import { t } from './i18n.js';
import { changed, model, on } from './model.js';

export function startSettings() {
  byId('redelivery').addEventListener('change', (event) => put({ redelivery: event.target.checked }));
  byId('chat-mode').addEventListener('change', (event) => put({ chatMode: event.target.checked ? 'chat' : 'bot' }));
  byId('quota-limit').addEventListener('change', (event) => put({ quotaLimit: event.target.value === '' ? null : Number(event.target.value) }));
  byId('quota-used').addEventListener('change', (event) => put({ quotaUsed: Number(event.target.value) }));
  byId('reset').addEventListener('click', () => {
    byId('reset-dialog').returnValue = '';
    byId('reset-dialog').showModal();
  });
  byId('reset-dialog').addEventListener('close', () => byId('reset-dialog').returnValue === 'ok' && startOver());
  ['state', 'language'].forEach((part) => on(part, show));
}

function show() {
  const { state } = model;
  if (!state) return;
  byId('bot-name').textContent = state.botName;
  byId('redelivery').checked = state.redelivery;
  byId('chat-mode').checked = state.chatMode === 'chat';
  showQuota(state.quota ?? {});
  showWebhook(state.webhook ?? {});
}

function showQuota({ limit, used = 0 }) {
  byId('quota-said').textContent = limit == null
    ? t('quotaNone', { used: number(used) })
    : t('quotaLeft', { used: number(used), limit: number(limit), left: number(Math.max(0, limit - used)) });
  byId('quota-bar').hidden = limit == null;
  byId('quota-bar').max = Math.max(1, limit ?? 1);
  byId('quota-bar').value = used;
  if (document.activeElement !== byId('quota-limit')) byId('quota-limit').value = limit ?? '';
  if (document.activeElement !== byId('quota-used')) byId('quota-used').value = used;
}

function showWebhook({ uri, lastStatus }) {
  byId('webhook-uri').textContent = uri ?? t('noWebhook');
  const good = String(lastStatus) === '200';
  const said = lastStatus == null || lastStatus === '' ? t('webhookNever') : t('webhookLast', { status: lastStatus || t('noAnswer') });
  byId('webhook-status').textContent = said;
  byId('webhook-status').classList.toggle('bad', lastStatus != null && lastStatus !== '' && !good);
}

const number = (value) => value.toLocaleString('en-US');

/** Everything this page knows is gone on the other side, so it begins anew as well. */
const startOver = () => attempt(async () => {
  await api.reset();
  location.reload();
});

const put = (settings) => attempt(async () => {
  model.state = await api.setSettings(settings);
  changed('state');
});

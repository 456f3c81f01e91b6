// Warns before the session ends, in every tab, and says when it has ended. Nothing here is needed to lose nothing.
(() => {
  'use strict';

  const dialog = document.getElementById('session');
  if (!dialog) return;

  const KEY = 'portail.session';
  const TICK = 1000;
  const { account } = dialog.dataset;
  const warning = Number(dialog.dataset.warning) * 1000;
  let ends;
  let shared = false;
  let answered = '';
  let postponed = null;

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch {
      return null;
    }
  };

  // The tabs of one browser share one session: what one of them learns holds for all.
  const learn = (idle, left) => {
    const now = Date.now();
    ends = { account, idle: now + idle * 1000, last: now + left * 1000 };
    try {
      localStorage.setItem(KEY, JSON.stringify(ends));
      shared = true;
    } catch {
      shared = false;
    }
  };

  const state = () => {
    const known = shared ? stored() : ends;
    if (!known) return { kind: 'over', end: 0 };
    if (known.account !== account) return { kind: 'other', end: 0 };
    ends = { account, idle: Math.max(ends.idle, known.idle), last: Math.max(ends.last, known.last) };
    const end = Math.min(ends.idle, ends.last);
    const remaining = end - Date.now();
    if (remaining <= 0) return { kind: 'over', end };
    if (remaining > warning) return { kind: '', end };
    return { kind: ends.last <= ends.idle ? 'last' : 'soon', end };
  };

  const hour = moment => new Date(moment).toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit' }).replace(':', ' h ');

  const show = ({ kind, end }) => {
    dialog.querySelectorAll('[data-session]').forEach(part => { part.hidden = part.dataset.session !== kind; });
    const part = dialog.querySelector(`[data-session="${kind}"]`);
    part.querySelectorAll('[data-session-end]').forEach(place => { place.textContent = hour(end); });
    dialog.setAttribute('aria-labelledby', part.querySelector('h2').id);
    dialog.setAttribute('aria-describedby', part.querySelector('p').id);
    dialog.dataset.kind = kind;
    if (dialog.open) part.querySelector('[autofocus]').focus();
    else dialog.showModal();
  };

  const look = () => {
    const now = state();
    const question = now.kind + now.end;
    if (!now.kind) {
      if (dialog.open) dialog.close();
      answered = '';
    } else if (dialog.open ? dialog.dataset.kind !== now.kind : answered !== question) {
      answered = question;
      show(now);
    }
  };

  dialog.addEventListener('click', event => {
    if (event.target.closest('[data-session-close]')) dialog.close();
  });

  dialog.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    const form = event.target;
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'HX-Request': 'true' },
      body: new URLSearchParams(new FormData(form)),
    }).catch(() => null);
    if (answer && answer.ok) {
      const [idle, left] = (await answer.text()).split(' ').map(Number);
      learn(idle, left);
    } else if (answer) {
      ends = { account, idle: 0, last: 0 };
      shared = false;
    }
    look();
  });

  // Taking the focus from a field makes its draft leave, which would renew the session behind the question: it waits.
  document.addEventListener('htmx:beforeRequest', event => {
    if (!dialog.open) return;
    event.preventDefault();
    postponed = event.target;
  });
  dialog.addEventListener('close', () => {
    const form = postponed?.closest('form');
    postponed = null;
    if (form && !['over', 'other'].includes(state().kind)) form.dispatchEvent(new Event('change', { bubbles: true }));
  });

  // A part of the page that was fetched has kept the session alive too.
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && state().kind !== 'other') learn(Number(dialog.dataset.idle), Math.max(0, (ends.last - Date.now()) / 1000));
  });

  learn(Number(dialog.dataset.idle), Number(dialog.dataset.left));
  setInterval(look, TICK);
  window.addEventListener('storage', look);
  document.addEventListener('visibilitychange', look);
})();

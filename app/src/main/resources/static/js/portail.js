// Everything here makes a page nicer; no journey needs it.
(() => {
  'use strict';

  const each = (root, selector, act) => root.querySelectorAll(selector).forEach(act);
  const valuesOf = (form, name) => [...form.elements]
    .filter(field => field.name === name && !field.disabled && (!/radio|checkbox/.test(field.type) || field.checked))
    .map(field => field.value);

  // A block that only makes sense for some answers: hidden, and its fields not sent, for the others.
  const showConditional = form => {
    each(form, '[data-when]', block => {
      const wanted = block.dataset.values.split(' ');
      const shown = valuesOf(form, block.dataset.when).some(value => wanted.includes(value));
      block.hidden = !shown;
      block.disabled = !shown;
    });
  };

  const count = area => {
    const longest = Number(area.dataset.longest);
    if (!longest) return;
    let counter = area.nextElementSibling;
    if (!counter || !counter.classList.contains('counter')) {
      counter = document.createElement('p');
      counter.className = 'counter';
      area.after(counter);
    }
    counter.textContent = `${area.value.length} / ${longest} caractères`;
  };

  const guard = form => {
    let dirty = false;
    form.addEventListener('input', () => { dirty = true; });
    form.addEventListener('submit', () => { dirty = false; });
    window.addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
  };

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    each(form, 'button[type=submit]', button => button.setAttribute('aria-disabled', 'true'));
  });

  window.addEventListener('pageshow', () => each(document, 'form[data-sent]', form => {
    delete form.dataset.sent;
    each(form, 'button[type=submit]', button => button.removeAttribute('aria-disabled'));
  }));

  // The choice that excludes the others ("Aucun…").
  document.addEventListener('change', event => {
    const box = event.target;
    const group = box.closest('[data-exclusive]');
    if (!group || box.type !== 'checkbox' || !box.checked) return;
    const exclusive = group.dataset.exclusive;
    each(group, 'input[type=checkbox]', other => {
      if (other !== box && (box.value === exclusive || other.value === exclusive)) other.checked = false;
    });
  });

  document.addEventListener('click', event => {
    each(document, 'details.person-card[open]', card => { if (!card.contains(event.target)) card.open = false; });
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    each(document, 'details.person-card[open]', card => {
      card.open = false;
      card.querySelector('summary').focus();
    });
  });

  // A filter that is chosen applies at once.
  document.addEventListener('change', event => {
    const form = event.target.form;
    if (form && form.hasAttribute('data-apply') && event.target.tagName === 'SELECT') form.requestSubmit();
  });

  document.addEventListener('htmx:xhr:progress', event => {
    const meter = event.target.type === 'file' && event.target.closest('.upload')?.querySelector('progress');
    if (!meter || !event.detail.lengthComputable) return;
    meter.hidden = false;
    meter.value = event.detail.loaded / event.detail.total;
  });

  document.addEventListener('htmx:responseError', event => {
    const place = event.target.closest('.upload')?.querySelector('.upload-state') ?? event.target;
    const words = document.createElement('span');
    words.className = 'field-error';
    words.textContent = event.detail.xhr.status === 401
      ? 'Votre session a expiré. Reconnectez-vous dans un autre onglet : cette page garde ce que vous avez saisi.'
      : 'Cet envoi n’a pas abouti. Ce que vous avez saisi est toujours là : réessayez dans un instant.';
    place.replaceChildren(words);
  });

  // A confirmation asked over the page, and closed once it is answered.
  const dialogue = document.getElementById('dialogue');
  document.addEventListener('htmx:afterSwap', event => {
    if (event.target === dialogue) dialogue.showModal();
    else if (dialogue?.open && event.detail.requestConfig?.elt.closest('dialog')) dialogue.close();
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-close]')) dialogue?.close();
    if (event.target.closest('[data-print]')) window.print();
  });
  document.addEventListener('htmx:afterSettle', event => each(document, 'form', form => {
    if (form.contains(event.target)) showConditional(form);
  }));

  const prepare = root => {
    each(root, '[data-print]', button => { button.hidden = false; });
    each(root, 'form', form => {
      if (form.querySelector('[data-when]')) {
        showConditional(form);
        form.addEventListener('change', () => showConditional(form));
      }
      if (form.hasAttribute('data-guard')) guard(form);
    });
    each(root, 'textarea[data-longest]', area => {
      count(area);
      area.addEventListener('input', () => count(area));
    });
    const first = root.querySelector('[data-focus]');
    if (first) first.focus();
  };

  prepare(document);

  each(document, '[data-print]', button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();

// Passkeys: the one thing of the portal that no browser does without a script.
(() => {
  'use strict';

  if (!window.PublicKeyCredential) return;

  const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const listed = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));

  const created = async options => {
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: listed(options.excludeCredentials)
      }
    });
    return sent(key, {
      attestationObject: text(key.response.attestationObject),
      clientDataJSON: text(key.response.clientDataJSON),
      transports: key.response.getTransports ? key.response.getTransports() : []
    });
  };

  const found = async options => {
    const key = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) }
    });
    return sent(key, {
      authenticatorData: text(key.response.authenticatorData),
      clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature),
      userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined
    });
  };

  const sent = (key, response) => JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    authenticatorAttachment: key.authenticatorAttachment,
    clientExtensionResults: key.getClientExtensionResults(),
    response
  });

  const tell = (form, words) => {
    const place = form.querySelector('[data-passkey-error]');
    place.textContent = words;
    place.hidden = false;
  };

  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const act = form.dataset.passkey === 'register' ? created : found;
    form.hidden = false;
    form.closest('.ways-script')?.classList.remove('ways-script');
    form.addEventListener('submit', async event => {
      event.preventDefault();
      event.stopPropagation();
      form.querySelector('[data-passkey-error]').hidden = true;
      try {
        const answer = await fetch(form.dataset.challenge, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        if (answer.status === 422 || answer.status === 429) {
          tell(form, await answer.text());
          return;
        }
        if (!answer.ok) throw new Error(answer.statusText);
        form.elements.reponse.value = await act(await answer.json());
        form.submit();
      } catch {
        tell(form, form.dataset.failed);
      }
    });
  });
})();

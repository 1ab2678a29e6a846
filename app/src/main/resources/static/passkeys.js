// Passkeys: the browser asks the device, the server checks. Forms say which of the two they are for in data-passkey.
(() => {
  'use strict';

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), each => each.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const described = list => (list || []).map(each => ({ ...each, id: bytes(each.id) }));

  const post = async (form, path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept': 'application/json',
        'X-CSRF-TOKEN': form.elements._csrf.value },
      body: JSON.stringify(body)
    });
    const content = await answer.json().catch(() => ({}));
    if (!answer.ok && content.to) {
      location.assign(content.to);
    }
    if (!answer.ok) {
      throw new Error(content.problem || 'That did not work. Reload the page and try again');
    }
    return content;
  };

  const plain = (credential, response) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment || undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response
  });

  const add = async form => {
    const options = await post(form, '/account/passkeys/options', {});
    const made = await navigator.credentials.create({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials)
    } });
    const credential = plain(made, {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports ? made.response.getTransports() : []
    });
    return post(form, '/account/passkeys', { label: form.elements.label.value, credential });
  };

  const signIn = async form => {
    const options = await post(form, '/sign-in/passkey/options', {});
    const found = await navigator.credentials.get({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: described(options.allowCredentials)
    } });
    return post(form, '/sign-in/passkey', plain(found, {
      authenticatorData: text(found.response.authenticatorData),
      clientDataJSON: text(found.response.clientDataJSON),
      signature: text(found.response.signature),
      userHandle: found.response.userHandle ? text(found.response.userHandle) : undefined
    }));
  };

  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const problem = form.querySelector('[data-passkey-problem]');
    form.addEventListener('submit', async event => {
      event.preventDefault();
      problem.hidden = true;
      try {
        if (!window.PublicKeyCredential) {
          throw new Error('This browser knows no passkeys');
        }
        const done = await (form.dataset.passkey === 'add' ? add(form) : signIn(form));
        location.assign(done.to);
      } catch (trouble) {
        problem.textContent = trouble.name === 'NotAllowedError' ? 'The device did not confirm. Try again' : trouble.message;
        problem.hidden = false;
        problem.focus();
      }
    });
  });
})();

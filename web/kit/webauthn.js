// Passkeys: the browser wants bytes, the API speaks base64url.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));

function text(buffer) {
  const raw = Array.from(new Uint8Array(buffer), (it) => String.fromCharCode(it)).join('');
  return btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const named = (list = []) => list.map((it) => ({ ...it, id: bytes(it.id) }));

export const hasPasskeys = () => 'PublicKeyCredential' in window;

/** Shows a passkey that is there; answers what the server checks. */
export async function showPasskey(options) {
  const asked = options.publicKey ?? options;
  const found = await navigator.credentials.get({
    publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) },
  });
  const { response } = found;
  return {
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    clientExtensionResults: found.getClientExtensionResults(),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  };
}

/** Makes a new passkey. */
export async function makePasskey(options) {
  const asked = options.publicKey ?? options;
  const made = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials),
    },
  });
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    clientExtensionResults: made.getClientExtensionResults(),
    response: {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
      transports: made.response.getTransports?.() ?? [],
    },
  };
}

/** Whether somebody closed the browser's own window, which is no mistake. */
export const wasCalledOff = (failure) => failure instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(failure.name);

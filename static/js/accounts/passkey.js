// Passkeys: forms marked data-passkey="login", "get" or "create" ask the device before they are sent.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function credentials(list) {
  return (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
}

async function asked(options) {
  const found = await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: credentials(options.allowCredentials) },
  });
  return {
    clientDataJSON: text(found.response.clientDataJSON),
    authenticatorData: text(found.response.authenticatorData),
    signature: text(found.response.signature),
    userHandle: found.response.userHandle ? text(found.response.userHandle) : null,
    found,
  };
}

async function made(options) {
  const found = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: credentials(options.excludeCredentials),
    },
  });
  return {
    clientDataJSON: text(found.response.clientDataJSON),
    attestationObject: text(found.response.attestationObject),
    transports: found.response.getTransports ? found.response.getTransports() : [],
    found,
  };
}

async function answer(kind, form) {
  if (kind === "login") {
    const reply = await fetch(form.action, { headers: { Accept: "application/json" } });
    if (!reply.ok) throw new Error(reply.statusText);
    return asked((await reply.json()).request_options.publicKey);
  }
  const data = JSON.parse(document.getElementById("passkey-options").textContent);
  return kind === "create" ? made(data.creation_options.publicKey) : asked(data.request_options.publicKey);
}

function attach(form) {
  const problem = form.querySelector("[role=alert]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      const { found, ...response } = await answer(form.dataset.passkey, form);
      form.elements.credential.value = JSON.stringify({
        type: found.type,
        id: found.id,
        rawId: text(found.rawId),
        authenticatorAttachment: found.authenticatorAttachment,
        response,
        clientExtensionResults: found.getClientExtensionResults(),
      });
      form.submit();
    } catch {
      problem.hidden = false;
    }
  });
  form.hidden = false;
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) attach(form);
}

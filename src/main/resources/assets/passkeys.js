// Passkeys: the browser asks the person's device, the house asks the browser. Without this file, or
// in a browser that knows no passkeys, the buttons stay hidden.
const problem = document.getElementById("passkey-problem");

const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

async function ask(place, address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      "Accept": "application/json",
      "Content-Type": "application/json",
      "X-CSRF-TOKEN": place.querySelector("input[name=_csrf]").value,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.detail);
  return said;
}

const withBytes = (credentials) => (credentials ?? []).map((each) => ({ ...each, id: decode(each.id) }));

async function add(form) {
  const label = form.elements.nimetus.value.trim() || new Date().toLocaleDateString("et");
  const offered = await ask(form, "/mina/paasuvotmed/pakkumine");
  const made = await navigator.credentials.create({
    publicKey: {
      ...offered,
      challenge: decode(offered.challenge),
      user: { ...offered.user, id: decode(offered.user.id) },
      excludeCredentials: withBytes(offered.excludeCredentials),
    },
  });
  const { onward } = await ask(form, "/mina/paasuvotmed", {
    label,
    credential: {
      id: made.id,
      rawId: encode(made.rawId),
      type: made.type,
      authenticatorAttachment: made.authenticatorAttachment,
      clientExtensionResults: made.getClientExtensionResults(),
      response: {
        attestationObject: encode(made.response.attestationObject),
        clientDataJSON: encode(made.response.clientDataJSON),
        transports: made.response.getTransports?.() ?? [],
      },
    },
  });
  location.assign(onward);
}

async function signIn(place) {
  const offered = await ask(place, "/sisene/paasuvoti/pakkumine");
  const used = await navigator.credentials.get({
    publicKey: {
      ...offered,
      challenge: decode(offered.challenge),
      allowCredentials: withBytes(offered.allowCredentials),
    },
  });
  const { onward } = await ask(place, "/sisene/paasuvoti", {
    id: used.id,
    rawId: encode(used.rawId),
    type: used.type,
    authenticatorAttachment: used.authenticatorAttachment,
    clientExtensionResults: used.getClientExtensionResults(),
    response: {
      authenticatorData: encode(used.response.authenticatorData),
      clientDataJSON: encode(used.response.clientDataJSON),
      signature: encode(used.response.signature),
      userHandle: used.response.userHandle ? encode(used.response.userHandle) : undefined,
    },
  });
  location.assign(onward);
}

async function trying(place, work) {
  problem.textContent = "";
  const button = place.querySelector("button");
  button.disabled = true;
  try {
    await work(place);
  } catch {
    problem.textContent = place.dataset.failed;
  } finally {
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  const door = document.querySelector("[data-passkey-sign-in]");
  door?.querySelector("button").addEventListener("click", () => trying(door, signIn));
  if (door) door.hidden = false;

  const form = document.querySelector("form[data-passkey-add]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    trying(form, add);
  });
  if (form) form.hidden = false;
}

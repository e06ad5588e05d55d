// Live parts of a page. <… data-live="/address/of/stream"> opens one stream of server-sent events;
// within the page, data-on="name other" marks what an event of that name brings up to date: with the
// HTML it carries, or, where data-fetch="/address/of/fragment" stands, by fetching that again.
// data-here="/address" beside it is asked for now and then, so that the server knows of the page.
// data-announce repeats the element's text to screen readers after each change.
// An event "aeg" carries the server's time in milliseconds, "lahkumine" the address to go to next.
const root = document.querySelector("[data-live]");
const sign = document.querySelector("[data-live-sign]");
const speaker = document.querySelector("[data-live-speaker]");
const names = new Set(["aeg", "lahkumine"]);
let source;
let attempts = 0;
let broken = false;
let lost = false;
let patience;
let retry;
let quiet;
let listening = false;

const targets = (name) =>
  [...document.querySelectorAll("[data-on]")].filter((e) => e.dataset.on.split(" ").includes(name));

for (const element of document.querySelectorAll("[data-on]")) {
  element.dataset.on.split(" ").forEach((name) => names.add(name));
}

/* A field in which somebody is writing is left alone until they leave it, and everything until a
   finger or a mouse button is up again: what is being pressed must not go away under it. */
const waiting = new Map();
let pressing = false;

const writing = (element) => {
  const active = document.activeElement;
  return element.contains(active) && active.matches("input:not([type=radio], [type=checkbox]), textarea, select");
};

const goOn = () => setTimeout(() => {
  const held = [...waiting];
  waiting.clear();
  held.forEach(([element, html]) => replace(element, html));
});

addEventListener("pointerdown", () => (pressing = true), true);
for (const end of ["pointerup", "pointercancel", "dragend"]) {
  addEventListener(end, () => {
    pressing = false;
    goOn();
  }, true);
}
addEventListener("focusout", goOn, true);

/* What somebody has typed or chosen and not sent yet: form, field and text. */
const unsent = (element) =>
  [...element.querySelectorAll("form :is(textarea, select, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]))")]
    .filter((field) => field.options
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field.value !== field.defaultValue)
    .map((field) => [field.form.getAttribute("action"), field.name, field.value]);

function typeAgain(element, [action, name, value]) {
  const field = element.querySelector(`form[action="${CSS.escape(action)}"] [name="${CSS.escape(name)}"]`);
  if (field && (!field.options || [...field.options].some((option) => option.value === value))) field.value = value;
}

/* The focus finds the same control again, at worst one of its kind in the same place. */
function remember(focus, element) {
  const kin = () => [...element.querySelectorAll(focus.localName)];
  const place = kin().indexOf(focus);
  const key = focus.id ? `#${CSS.escape(focus.id)}`
    : focus.name ? `[name="${CSS.escape(focus.name)}"][value="${CSS.escape(focus.value)}"]`
    : focus.form ? `form[action="${CSS.escape(focus.form.getAttribute("action"))}"] ${focus.localName}`
    : undefined;
  return () => (key && element.querySelector(key) || kin()[place] || element.querySelector("a, button, [tabindex]"))?.focus();
}

function replace(element, html) {
  if (pressing || writing(element)) {
    waiting.set(element, html);
    return;
  }
  waiting.delete(element);
  const before = element.textContent;
  const refocus = element.contains(document.activeElement) ? remember(document.activeElement, element) : null;
  const open = [...element.querySelectorAll("details")].map((d) => d.open);
  const typed = unsent(element);
  element.innerHTML = html;
  globalThis.htmx?.process(element);
  element.querySelectorAll("details").forEach((d, i) => open[i] && (d.open = true));
  typed.forEach((each) => typeAgain(element, each));
  refocus?.();
  if ("announce" in element.dataset && element.textContent !== before) announce(element.textContent);
}

function announce(text) {
  speaker.textContent = text.replace(/\s+/g, " ").trim();
}

/* One fetch at a time for an element; what happens meanwhile asks for one more. */
async function refresh(element) {
  if (element.fetching) {
    element.again = true;
    return;
  }
  element.fetching = true;
  try {
    const answer = await fetch(element.dataset.fetch, { headers: { "X-Fragment": "1" }, credentials: "same-origin" });
    if (answer.ok && !answer.redirected) replace(element, await answer.text());
    else if (answer.status === 401 || answer.redirected) location.reload();
  } catch {
    broke();
  }
  element.fetching = false;
  if (element.again) {
    element.again = false;
    refresh(element);
  }
}

/* A page with data-here="/address" tells the server, as often as the server tells the time, that its
   device is there: the server cannot see a line that has died without a word. */
function here() {
  if (root.dataset.here) fetch(root.dataset.here, { credentials: "same-origin" }).catch(() => {});
}

function received(event) {
  alive(event.type === "aeg");
  if (event.type === "aeg") {
    document.dispatchEvent(new CustomEvent("kogukoda:time", { detail: Number(event.data) }));
    here();
    return;
  }
  if (event.type === "lahkumine") {
    const next = new URL(event.data || location.href, location.href);
    if (next.origin === location.origin) location.assign(next);
    return;
  }
  for (const element of targets(event.type)) {
    if (element.dataset.fetch) refresh(element);
    else replace(element, event.data);
  }
}

/* A line that is mended within a second is not worth a word. */
function broke() {
  broken = true;
  patience ??= setTimeout(() => {
    lost = true;
    document.documentElement.classList.add("live-lost");
    sign.textContent = sign.dataset.lost;
    announce(sign.dataset.lost);
  }, 1000);
}

function mended() {
  clearTimeout(patience);
  patience = undefined;
  if (broken) document.querySelectorAll("[data-on][data-fetch]").forEach(refresh);
  if (lost) announce(sign.dataset.found);
  broken = lost = false;
  document.documentElement.classList.remove("live-lost");
  sign.textContent = "";
}

/* A server that tells its time tells it at least every 20 seconds: then silence is a dead line. */
function alive(beats) {
  attempts = 0;
  listening ||= beats;
  clearTimeout(quiet);
  if (listening) quiet = setTimeout(reconnect, 45_000);
}

function reconnect() {
  source.close();
  broke();
  clearTimeout(retry);
  retry = setTimeout(connect, Math.min(15_000, 500 * 2 ** attempts++) * (0.5 + Math.random()));
}

function connect() {
  clearTimeout(quiet);
  source = new EventSource(root.dataset.live);
  source.onopen = () => {
    alive(false);
    mended();
  };
  source.onerror = () => {
    broke();
    // Broken lines the browser mends itself, in the time the server asked for; a refusal it does not.
    if (source.readyState === EventSource.CLOSED) reconnect();
  };
  names.forEach((name) => source.addEventListener(name, received));
}

addEventListener("online", () => {
  if (!broken) return;
  clearTimeout(retry);
  source.close();
  connect();
});
addEventListener("pagehide", () => {
  clearTimeout(retry);
  clearTimeout(quiet);
  source?.close();
});
addEventListener("pageshow", (event) => event.persisted && connect());
connect();

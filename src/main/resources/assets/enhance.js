// Pages work without this file; with it they are more comfortable.

/* A form goes out once. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("hx-post")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  form.setAttribute("aria-busy", "true");
  event.submitter?.setAttribute("aria-busy", "true");
});

/* Back in the browser's history: what was sent may be sent again. */
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  }
});

/* Menus and questions close by Escape, by their own "no", and menus by a click elsewhere. */
function close(details) {
  details.open = false;
  details.querySelector("summary").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = document.activeElement?.closest("details[data-popup][open]");
    if (open) close(open);
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
  if (!/^F\d+$/.test(event.key)) return;
  const button = document.querySelector(`button[data-key="${event.key}"]:not(:disabled)`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener("click", (event) => {
  const no = event.target.closest("[data-close]");
  if (no) {
    event.preventDefault();
    close(no.closest("details"));
    return;
  }
  for (const open of document.querySelectorAll("details[data-popup][open]:not(.confirm)")) {
    if (!open.contains(event.target)) open.open = false;
  }
});

/* The error summary is read first. */
document.querySelector("[data-focus]")?.focus();

/* What was refused is no longer said once something else is asked. */
document.addEventListener("htmx:beforeRequest", () => {
  document.getElementById("announcement")?.replaceChildren();
});

/* What did not reach the house is not lost silently; the form stands as it was, and sending it again
   counts once. */
function unsent() {
  const notice = document.createElement("div");
  notice.className = "notice bad";
  notice.textContent = document.querySelector("[data-live-sign]")?.dataset.unsent ?? "";
  document.getElementById("announcement")?.replaceChildren(notice);
}

document.addEventListener("htmx:sendError", unsent);
document.addEventListener("htmx:beforeSwap", (event) => {
  // Whoever stands in front of the house answers for it while it is away.
  if (![502, 503, 504].includes(event.detail.xhr.status)) return;
  event.detail.shouldSwap = false;
  unsent();
});

/* Undo is offered for ten seconds. */
for (const offer of document.querySelectorAll("[data-fades]")) {
  const end = () => offer.contains(document.activeElement) || offer.matches(":hover") ? wait() : offer.remove();
  const wait = () => setTimeout(end, Number(offer.dataset.fades) * 1000);
  wait();
}

/* Characters left, told politely once the writer pauses. */
for (const area of document.querySelectorAll("textarea[data-counter]")) {
  const left = document.createElement("p");
  left.className = "help counter";
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("aria-live", "polite");
  area.after(left, told);
  let pause;
  const count = () => {
    left.textContent = `${area.dataset.counter} ${area.maxLength - area.value.length}`;
  };
  area.addEventListener("input", () => {
    count();
    clearTimeout(pause);
    pause = setTimeout(() => (told.textContent = left.textContent), 1000);
  });
  count();
}

/* A calendar beside the date that is typed as 26.11.2026. */
const drawing =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="4" y="5.5" width="16" height="15" rx="1.5"/><path d="M4 10.5h16M8.5 3v4.5M15.5 3v4.5"/></svg>';
for (const box of document.querySelectorAll("[data-picker]")) {
  const typed = box.querySelector("input");
  const native = document.createElement("input");
  if (!("showPicker" in native)) continue;
  native.type = "date";
  native.tabIndex = -1;
  native.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.setAttribute("aria-label", box.dataset.picker);
  button.innerHTML = drawing;
  const picker = document.createElement("span");
  picker.className = "picker";
  picker.append(button, native);
  box.append(picker);
  button.addEventListener("click", () => {
    const date = typed.value.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/);
    native.value = date ? `${date[3]}-${date[2].padStart(2, "0")}-${date[1].padStart(2, "0")}` : "";
    native.showPicker();
  });
  native.addEventListener("change", () => {
    if (native.value) typed.value = native.value.split("-").reverse().join(".");
    typed.focus();
  });
}

// The items of an agenda are moved with a pointer; buttons do the same without this file.
for (const list of document.querySelectorAll("[data-sortable]")) {
  for (const item of list.children) {
    if (!place(item)) continue;
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    grip.addEventListener("pointerdown", (event) => drag(event, item, list));
    item.append(grip);
  }
  if (list.querySelector(".grip")) list.classList.add("sortable");
}

/* The form of the buttons sends the place; it stands in each item that can be moved. */
function place(item) {
  return item.querySelector("form[action$='/koht'] input[name='koht']");
}

/* Listens on the document: an element that is moved in the page loses a pointer it has captured. */
function drag(event, item, list) {
  if (event.button !== 0) return;
  event.preventDefault();
  const before = [...list.children];
  const listening = new AbortController();
  const on = (kind, work) => document.addEventListener(kind, work, { signal: listening.signal });
  item.classList.add("dragged");
  on("pointermove", (move) => {
    const over = [...list.children].find((other) => {
      const box = other.getBoundingClientRect();
      return other !== item && move.clientY > box.top && move.clientY < box.bottom;
    });
    if (!over) return;
    const box = over.getBoundingClientRect();
    const upper = move.clientY < box.top + box.height / 2;
    if (upper && over.previousElementSibling !== item) over.before(item);
    if (!upper && over.nextElementSibling !== item) over.after(item);
  });
  on("pointerup", () => {
    end();
    const to = [...list.children].indexOf(item);
    if (to === before.indexOf(item)) return;
    const field = place(item);
    field.value = String(to + 1);
    field.form.requestSubmit();
  });
  on("pointercancel", () => {
    end();
    list.append(...before);
  });
  const end = () => {
    listening.abort();
    item.classList.remove("dragged");
  };
}

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

function drag(event, item, list) {
  if (event.button !== 0) return;
  event.preventDefault();
  const grip = event.currentTarget;
  const before = [...list.children];
  grip.setPointerCapture(event.pointerId);
  item.classList.add("dragged");
  const follow = (move) => {
    const over = [...list.children].find((other) => {
      const box = other.getBoundingClientRect();
      return other !== item && move.clientY > box.top && move.clientY < box.bottom;
    });
    if (!over) return;
    const box = over.getBoundingClientRect();
    if (move.clientY < box.top + box.height / 2) over.before(item);
    else over.after(item);
  };
  const done = (end) => {
    grip.removeEventListener("pointermove", follow);
    grip.removeEventListener("pointerup", done);
    grip.removeEventListener("pointercancel", done);
    item.classList.remove("dragged");
    if (end.type === "pointercancel") {
      list.append(...before);
      return;
    }
    const to = [...list.children].indexOf(item);
    if (to === before.indexOf(item)) return;
    const field = place(item);
    field.value = String(to + 1);
    field.form.requestSubmit();
  };
  grip.addEventListener("pointermove", follow);
  grip.addEventListener("pointerup", done);
  grip.addEventListener("pointercancel", done);
}

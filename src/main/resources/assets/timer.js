// Ticks what the server began: timers count from data-since by the server's clock, not the reader's.
let offset = 0;

/* The server's time comes with each timer, and more exactly with each event of a live page. */
document.addEventListener("kogukoda:time", (event) => {
  offset = event.detail - Date.now();
});

const pad = (n) => String(n).padStart(2, "0");

function written(seconds) {
  const s = Math.max(0, Math.floor(seconds));
  const tail = `${Math.floor(s / 60) % 60}.${pad(s % 60)}`;
  return s < 3600 ? tail : `${Math.floor(s / 3600)}.${pad(Math.floor(s / 60) % 60)}.${pad(s % 60)}`;
}

function show(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function tick() {
  const now = Date.now() + offset;
  for (const timer of document.querySelectorAll("[data-timer]")) {
    const gone = (now - Number(timer.dataset.since)) / 1000;
    const limit = Number(timer.dataset.limit);
    const over = limit > 0 && gone > limit;
    const shown = !timer.dataset.down || !limit ? gone : over ? gone - limit : Math.ceil(limit - gone);
    show(timer.querySelector("output"), written(shown));
    timer.classList.toggle("over", over);
  }
  for (const clock of document.querySelectorAll("[data-clock]")) {
    show(clock, clockFormat.format(now).replace(":", "."));
  }
}

const clockFormat = new Intl.DateTimeFormat("et", {
  timeZone: "Europe/Tallinn",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const first = document.querySelector("[data-now]");
if (first) offset = Number(first.dataset.now) - Date.now();
tick();
setInterval(tick, 250);

// What every page gets: small comforts. Live parts and timers are fetched only where a page has them.
import "./enhance.js";

if (document.querySelector("[data-live]")) import("./live.js");
if (document.querySelector("[data-timer], [data-clock]") || document.querySelector("[data-live]")) {
  import("./timer.js");
}
if (document.querySelector("[data-seek]")) import("./recording.js");
if (document.querySelector("[data-sortable]")) import("./sort.js");

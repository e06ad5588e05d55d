// A link into a recording moves the player on the page instead, where there is one, and marks what is said.
const links = [...document.querySelectorAll("[data-seek]")];

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-seek]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const player = document.getElementById(link.dataset.player);
  if (!player || player.error) return;
  event.preventDefault();
  player.currentTime = Number(link.dataset.seek);
  player.play().catch(() => {});
});

for (const player of document.querySelectorAll("[data-follows]")) {
  const own = links.filter((link) => link.dataset.player === player.id && link.closest("[data-cue]"));
  player.addEventListener("timeupdate", () => {
    const now = own.findLast((link) => Number(link.dataset.seek) <= player.currentTime);
    for (const link of own) {
      if (link === now) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  });
}

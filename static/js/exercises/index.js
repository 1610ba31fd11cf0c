// Loads what the exercise on the page needs and nothing else, again after htmx has put in a new one.
// Every kind works without this: the plain fields stay in the form and keep the answer.

const kinds = {
  choose_in_gap: () => import("./choose_in_gap.js"),
  dictation: () => import("./dictation.js"),
  grouping: () => import("./grouping.js"),
  matching: () => import("./matching.js"),
  word_order: () => import("./word_order.js"),
  write_text: () => import("./write_text.js"),
};

async function start(root) {
  if (root.dataset.started || !(root.dataset.kind in kinds)) return;
  root.dataset.started = "";
  const module = await kinds[root.dataset.kind]();
  module.default(root);
  root.dataset.ready = "";
}

function startAll() {
  document.querySelectorAll("[data-kind]").forEach(start);
  // A verdict may bring the first thing to listen to; the player starts itself once.
  if (document.querySelector("[data-say]")) import("../player.js");
}

startAll();
document.addEventListener("htmx:load", startAll);

// One word is marked; tapping a group puts it there and marks the next. The lists of the plain form keep the answer.

export default function grouping(root) {
  const selects = [...root.querySelectorAll("[data-plain] select")];
  const items = [...root.querySelectorAll("[data-item]")];
  const heads = [...root.querySelectorAll("[data-group]")];
  const pool = root.querySelector("[data-pool]");
  const says = root.querySelector("[data-says]");
  // Item → group, -1 where it is not sorted yet.
  const groups = selects.map((select) => select.selectedIndex - 1);
  let current = groups.indexOf(-1);

  const words = (head) => head.querySelector("span")?.textContent ?? head.querySelector("img")?.alt ?? "";

  function show() {
    items.forEach((button, item) => {
      const home = groups[item] < 0 ? pool : heads[groups[item]].parentElement.querySelector("[data-items]");
      if (button.parentElement !== home) home.append(button);
      button.setAttribute("aria-pressed", String(item === current));
      selects[item].selectedIndex = groups[item] + 1;
    });
    pool.hidden = !groups.includes(-1);
    heads.forEach((head) => head.setAttribute("aria-disabled", String(current < 0)));
  }

  function choose(item) {
    // The first word is marked to begin with: who taps it all the same means it, not the opposite.
    current = item;
    show();
    heads[Math.max(groups[current], 0)].focus({ preventScroll: true });
  }

  function put(group) {
    if (current < 0) return;
    groups[current] = group;
    const place = `${items[current].textContent}: ${words(heads[group])}`;
    current = groups.indexOf(-1);
    says.textContent = current < 0 ? place : `${place}. ${items[current].textContent}?`;
    show();
  }

  items.forEach((button, item) => button.addEventListener("click", () => choose(item)));
  heads.forEach((head, group) => head.addEventListener("click", () => put(group)));
  root.addEventListener("keydown", (event) => {
    const head = heads.indexOf(event.target);
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (head < 0 || !step) return;
    event.preventDefault();
    heads[(head + step + heads.length) % heads.length].focus();
  });
  show();
}

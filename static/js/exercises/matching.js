// Tap on the left, then on the right; a number on both shows the link. The lists of the plain form keep the answer.

export default function matching(root) {
  const selects = [...root.querySelectorAll("[data-plain] select")];
  const lefts = [...root.querySelectorAll("[data-left]")];
  const rights = [...root.querySelectorAll("[data-right]")];
  const says = root.querySelector("[data-says]");
  // Left → right, -1 where there is no link yet.
  const links = selects.map((select) => select.selectedIndex - 1);
  let current = Math.max(links.indexOf(-1), 0);

  const words = (button) =>
    [...button.querySelectorAll(":scope > :not([data-number])")].map((part) => part.alt ?? part.textContent).join("");

  function number(button, value) {
    button.querySelector("[data-number]").textContent = value;
    button.classList.toggle("piece-linked", value !== "");
  }

  function show() {
    selects.forEach((select, left) => {
      select.selectedIndex = links[left] + 1;
    });
    lefts.forEach((button, left) => {
      button.setAttribute("aria-pressed", String(left === current));
      number(button, links[left] < 0 ? "" : left + 1);
    });
    rights.forEach((button, right) => number(button, links.includes(right) ? links.indexOf(right) + 1 : ""));
  }

  function choose(left) {
    current = left;
    show();
    says.textContent = words(lefts[left]);
    (rights.find((_, right) => !links.includes(right)) ?? rights[0]).focus({ preventScroll: true });
  }

  function link(right) {
    const earlier = links.indexOf(right);
    if (earlier === current) {
      links[current] = -1;
    } else {
      if (earlier >= 0) links[earlier] = -1;
      links[current] = right;
      says.textContent = `${words(lefts[current])} – ${words(rights[right])}`;
      const next = [...links.keys()].map((step) => (current + step) % links.length).find((left) => links[left] < 0);
      current = next ?? current;
    }
    show();
    lefts[current].focus({ preventScroll: true });
  }

  lefts.forEach((button, left) => button.addEventListener("click", () => choose(left)));
  rights.forEach((button, right) => button.addEventListener("click", () => link(right)));
  root.addEventListener("keydown", (event) => {
    const column = [lefts, rights].find((buttons) => buttons.includes(event.target));
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!column || !step) return;
    event.preventDefault();
    column[(column.indexOf(event.target) + step + column.length) % column.length].focus();
  });
  show();
}

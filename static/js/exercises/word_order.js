// Words are tapped into a sentence; the lists of the plain form keep the answer.

export default function wordOrder(root) {
  const selects = [...root.querySelectorAll("[data-plain] select")];
  const bank = [...root.querySelectorAll("[data-piece]")];
  const line = root.querySelector("[data-line]");
  const undo = root.querySelector("[data-undo]");
  const says = root.querySelector("[data-says]");
  let order = [...new Set(selects.map((select) => select.selectedIndex - 1))].filter((piece) => piece >= 0);

  const free = () => bank.filter((button) => !button.disabled);

  function show() {
    selects.forEach((select, place) => { select.selectedIndex = (order[place] ?? -1) + 1; });
    bank.forEach((button, piece) => { button.disabled = order.includes(piece); });
    line.replaceChildren(
      ...order.map((piece) => {
        const button = bank[piece].cloneNode(true);
        button.dataset.piece = piece;
        return Object.assign(button, { disabled: false });
      }),
    );
    undo.disabled = !order.length;
    says.textContent = order.map((piece) => bank[piece].textContent).join(" ");
  }

  function place(piece) {
    order.push(piece);
    show();
    const next = [...bank.slice(piece), ...bank].find((button) => !button.disabled) ?? undo;
    next.focus({ preventScroll: true });
  }

  function takeBack(piece) {
    order = order.filter((other) => other !== piece);
    show();
    bank[piece].focus({ preventScroll: true });
  }

  function move(piece, step) {
    const from = order.indexOf(piece);
    const to = from + step;
    if (to < 0 || to >= order.length) return;
    [order[from], order[to]] = [order[to], order[from]];
    show();
    line.children[to].focus();
  }

  bank.forEach((button, piece) => button.addEventListener("click", () => place(piece)));
  undo.addEventListener("click", () => takeBack(order.at(-1)));
  line.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) takeBack(Number(button.dataset.piece));
  });
  root.addEventListener("keydown", (event) => {
    const button = event.target.closest(".piece");
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!button || (!step && event.key !== "Backspace")) return;
    event.preventDefault();
    if (!step) {
      if (order.length) takeBack(order.at(-1));
    } else if (line.contains(button)) {
      move(Number(button.dataset.piece), step);
    } else {
      const buttons = free();
      buttons[(buttons.indexOf(button) + step + buttons.length) % buttons.length].focus();
    }
  });
  show();
}

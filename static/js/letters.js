// The bar of Lithuanian letters: types at the cursor of the field last used, small letters or capitals.

let field = null;

function fields() {
  return [...document.querySelectorAll("[data-letters]")];
}

document.addEventListener("focusin", (event) => {
  if (event.target.matches?.("[data-letters]")) field = event.target;
});

function target() {
  if (field?.isConnected) return field;
  return fields()[0] ?? null;
}

function type(letter) {
  const into = target();
  if (!into) return;
  const start = into.selectionStart ?? into.value.length;
  const end = into.selectionEnd ?? start;
  into.focus();
  into.setRangeText(letter, start, end, "end");
  into.dispatchEvent(new Event("input", { bubbles: true }));
}

function shift(bar, on) {
  bar.querySelector("[data-shift]").setAttribute("aria-pressed", String(on));
  for (const key of bar.querySelectorAll("button[value]")) {
    const letter = on ? key.value.toLocaleUpperCase("lt") : key.value.toLocaleLowerCase("lt");
    key.value = letter;
    key.textContent = letter;
  }
}

document.addEventListener("click", (event) => {
  const key = event.target.closest("[data-letter-bar] button");
  if (!key) return;
  const bar = key.closest("[data-letter-bar]");
  if (key.matches("[data-shift]")) {
    shift(bar, key.getAttribute("aria-pressed") !== "true");
    target()?.focus();
    return;
  }
  type(key.value);
  shift(bar, false);
});

// The phone's own keyboard must not close and open at every letter.
document.addEventListener("pointerdown", (event) => {
  if (event.target.closest("[data-letter-bar] button")) event.preventDefault();
});

function show() {
  for (const bar of document.querySelectorAll("[data-letter-bar][hidden]")) bar.hidden = fields().length === 0;
}

show();
document.addEventListener("htmx:load", show);

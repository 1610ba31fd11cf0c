// What every page does with JavaScript: the language and the appearance are remembered, menus close, errors get the focus.

const YEAR = 60 * 60 * 24 * 365;

function remember(name, value) {
  const age = value ? YEAR : 0;
  document.cookie = `${name}=${value}; path=/; max-age=${age}; SameSite=Lax`;
}

function remembered(name) {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : "";
}

for (const link of document.querySelectorAll("[data-language]")) {
  link.addEventListener("click", () => remember("django_language", link.dataset.language));
}

for (const menu of document.querySelectorAll("[data-menu]")) {
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

function show(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

show(remembered("theme"));
const choice = document.querySelector("[data-theme-choice]");
if (choice) {
  const select = choice.querySelector("select");
  select.value = remembered("theme");
  select.addEventListener("change", () => {
    remember("theme", select.value);
    show(select.value);
  });
  choice.hidden = false;
}

document.querySelector("[data-focus-first], [aria-invalid='true']")?.focus();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}

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

// Stress marks: every Lithuanian text stands on the page plain and stressed, data-stress says which one shows.
const MARKS = /([eE]\u0307)|[\u0300\u0301\u0303\u0307]/g;

function showStress(on) {
  if (on) delete document.documentElement.dataset.stress;
  else document.documentElement.dataset.stress = "off";
  for (const button of document.querySelectorAll("[data-stress-form] button")) {
    button.value = on ? "off" : "on";
    button.setAttribute("aria-checked", String(on));
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-stress-form]")) return;
  event.preventDefault();
  const shown = form.elements.shown.value;
  showStress(shown === "on");
  remember("stress", shown);
  // The account remembers it for the other devices.
  const body = new URLSearchParams({ shown });
  fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => {});
});

window.addEventListener("pageshow", (event) => {
  if (event.persisted && remembered("stress")) showStress(remembered("stress") === "on");
});

// What is copied goes into answers, messages and search fields: nobody writes stress marks there.
document.addEventListener("copy", (event) => {
  const text = String(getSelection());
  const plain = text.normalize("NFD").replace(MARKS, "$1").normalize("NFC");
  if (plain === text.normalize("NFC") || event.target.closest?.("input, textarea")) return;
  event.clipboardData.setData("text/plain", plain);
  event.preventDefault();
});

// A tap on a Lithuanian word looks it up, as Alt+W does; what that needs is loaded with the first one.
const CONTROLS =
  "a, button, input, select, textarea, label, summary, audio, [role=button], [role=slider], [data-no-tap], " +
  ".gap-unit, .blank, .build-line";
const lookup = document.querySelector("[data-lookup]");

function mayBeTapped(target) {
  const lithuanian = target?.closest?.("[lang]");
  return lithuanian?.lang === "lt" && lithuanian !== document.documentElement && !target.closest(CONTROLS);
}

function words(action) {
  import(lookup.dataset.lookup).then((module) => action(module)).catch(() => {});
}

if (lookup) {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest?.("[data-lookup]")) {
      event.preventDefault();
      words((module) => module.open());
    } else if (mayBeTapped(event.target) && getSelection().isCollapsed) {
      words((module) => module.tap(event.clientX, event.clientY, mayBeTapped));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.code !== "KeyW" || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    words((module) => module.open());
  });
  for (const hint of document.querySelectorAll("[data-tap-hint]")) hint.hidden = false;
}

document.querySelector("[data-focus-first], [aria-invalid='true']")?.focus();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}

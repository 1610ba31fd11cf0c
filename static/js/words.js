// Looking a word up: what is known of it comes up in a sheet over the page. static/js/site.js loads this at the first
// tap on a Lithuanian word, or when the sheet is asked for by the link or by Alt+W.

const link = document.querySelector("[data-lookup]");
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const MARKS = /([eE]\u0307)|[\u0300\u0301\u0303\u0307]/g;
const LONGEST = 380;

const sheet = document.createElement("dialog");
sheet.className = "sheet";
sheet.setAttribute("aria-labelledby", "word-title");
sheet.innerHTML = `<div class="sheet-inside"><button class="icon-button sheet-close" type="button"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18"/><path d="m6 6 12 12"/></svg></button><div data-body></div></div>`;
document.body.append(sheet);
const close = sheet.querySelector("button");
const body = sheet.querySelector("[data-body]");
close.setAttribute("aria-label", link.dataset.close);

let latest = 0;
let tapped = null;
let mayBeTapped = () => false;

const plain = (text) => text.normalize("NFD").replace(MARKS, "$1").normalize("NFC");
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// The text of a block as it shows, with the place where each text node begins in it.
function read(block) {
  const nodes = [];
  let text = "";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const gap = node.matches("input, select, textarea, .blank");
    if (gap) text += "___";
    const { display } = getComputedStyle(node);
    if (gap || display === "none" || node.matches(".hide, svg, button, script")) return NodeFilter.FILTER_REJECT;
    if (node.tagName === "BR" || !display.startsWith("inline")) text += "\n";
    return NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    nodes.push([walker.currentNode, text.length]);
    text += walker.currentNode.data;
  }
  return { nodes, text };
}

// The sentence around a word, and which of its words (counted from 0) that is.
function around(text, start, end) {
  const before = Math.max(...[".", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const after = /[.!?\n]/.exec(text.slice(end));
  const sentence = text.slice(start ? before : 0, after ? end + after.index + 1 : text.length);
  const at = (text.slice(start ? before : 0, start).match(/\S+(?=\s)/g) ?? []).length;
  return sentence.length > LONGEST ? {} : { sentence: sentence.trim().replace(/\s+/g, " "), at };
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y);
    return found && [found.offsetNode, found.offset];
  }
  const found = document.caretRangeFromPoint?.(x, y);
  return found && [found.startContainer, found.startOffset];
}

function wordAt(x, y) {
  const [node, offset] = caretAt(x, y) ?? [];
  if (node?.nodeType !== Node.TEXT_NODE) return null;
  let block = node.parentElement;
  while (getComputedStyle(block).display.startsWith("inline") && block.parentElement) block = block.parentElement;
  const { nodes, text } = read(block);
  const own = nodes.find(([each]) => each === node);
  if (!own) return null;
  const place = own[1] + offset;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (place < start || place > end) continue;
    if (text.startsWith("___", end) || text.slice(0, start).endsWith("___")) return null;
    const range = rangeOf(nodes, start, end);
    const boxes = [...range.getClientRects()];
    if (!boxes.some((box) => x >= box.left - 6 && x <= box.right + 6 && y >= box.top - 6 && y <= box.bottom + 6)) continue;
    return { form: plain(match[0]), range, ...around(text, start, end) };
  }
  return null;
}

function rangeOf(nodes, start, end) {
  const range = document.createRange();
  for (const [node, from] of nodes) {
    if (from <= start && start < from + node.length) range.setStart(node, start - from);
    if (from < end && end <= from + node.length) range.setEnd(node, end - from);
  }
  return range;
}

function addressOf({ form, sentence, at }) {
  const query = new URLSearchParams();
  if (sentence) {
    query.set("in", sentence);
    query.set("at", at);
  }
  return `${link.href.split("?")[0]}${encodeURIComponent(form)}/?${query}`;
}

// While an exercise waits for its answer, forms that it may ask for stay out of the sheet.
function briefly(address) {
  const url = new URL(address, location.href);
  if (document.querySelector("form[data-answer]")) url.searchParams.set("brief", "1");
  return url;
}

async function fill(address, options = {}) {
  const mine = (latest += 1);
  body.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(briefly(address), { headers: { "HX-Request": "true" }, ...options });
    if (!response.ok) throw new Error(response.statusText);
    const html = await response.text();
    if (mine !== latest) return false;
    body.innerHTML = html;
    ready();
    return true;
  } catch {
    if (mine === latest) failed();
    return false;
  } finally {
    if (mine === latest) body.removeAttribute("aria-busy");
  }
}

function ready() {
  sheet.scrollTop = 0;
  body.querySelector("[data-said]")?.focus({ preventScroll: true });
  uncover();
  const player = body.querySelector("[data-sound-module]")?.dataset.soundModule;
  if (player) import(player);
}

// The word stays in sight above the sheet.
function uncover() {
  if (!tapped || sheet.getBoundingClientRect().width < innerWidth) return;
  const covered = tapped.getBoundingClientRect().bottom + 16 - sheet.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered);
}

function failed() {
  body.querySelector("[data-bones]")?.remove();
  body.querySelector(".error")?.remove();
  const message = document.createElement("p");
  message.className = "error";
  message.setAttribute("role", "alert");
  message.textContent = link.dataset.failed;
  body.append(message);
}

// At the bottom on phones; beside the word where there is room (static/css/words.css reads the four values).
function place(range) {
  tapped = range ?? null;
  const box = range?.getBoundingClientRect();
  sheet.classList.toggle("sheet-near", Boolean(box));
  if (!box) return;
  const below = innerHeight - box.bottom > innerHeight * 0.45;
  const set = (name, value) => sheet.style.setProperty(name, value);
  set("--left", `${Math.max(8, Math.min(box.left - 16, innerWidth - 440))}px`);
  set("--top", below ? `${box.bottom + 8}px` : "auto");
  set("--bottom", below ? "auto" : `${innerHeight - box.top + 8}px`);
  set("--room", `${(below ? innerHeight - box.bottom : box.top) - 24}px`);
}

function show(found) {
  place(found.range);
  body.innerHTML = `<h2 class="lt-big" lang="lt" id="word-title" tabindex="-1"></h2><div class="stack-1" data-bones><p class="hide"></p><div class="bone"></div><div class="bone"></div></div>`;
  body.querySelector("h2").textContent = found.form;
  body.querySelector(".hide").textContent = link.dataset.loading;
  if (found.range && globalThis.Highlight) CSS.highlights.set("tapped", new Highlight(found.range));
  if (!sheet.open) sheet.showModal();
  fill(addressOf(found));
}

export function tap(x, y, allowed) {
  mayBeTapped = allowed;
  const found = wordAt(x, y);
  if (found) show(found);
  return Boolean(found);
}

export async function open() {
  if (sheet.open && body.querySelector("[data-lookup-form]")) return;
  const chosen = String(getSelection()).trim();
  place(null);
  body.innerHTML = `<h2 id="word-title"></h2><div class="bone" data-bones></div>`;
  body.querySelector("h2").textContent = link.textContent;
  if (!sheet.open) sheet.showModal();
  if (!(await fill(link.href))) return;
  const field = body.querySelector("[name=q]");
  field.value = plain(chosen).slice(0, 80);
  field.select();
  listWords();
}

// Everything that could be tapped, as buttons: so the keyboard reaches it too. What is typed narrows the list.
function listWords() {
  const list = body.querySelector("[data-page-words] ul");
  const there = new Map();
  for (const element of document.querySelectorAll("main [lang=lt]")) {
    if (!mayBeListed(element)) continue;
    const { text } = read(element);
    for (const match of text.matchAll(WORD)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const form = plain(match[0]);
      if (there.has(form.toLowerCase()) || text.startsWith("___", end)) continue;
      there.set(form.toLowerCase(), { form, ...around(text, start, end) });
    }
  }
  for (const found of there.values()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.lang = "lt";
    button.textContent = found.form;
    button.addEventListener("click", () => show(found));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  list.parentElement.hidden = !there.size;
  body.querySelector("[name=q]").addEventListener("input", narrow);
}

function mayBeListed(element) {
  return element.getClientRects().length && !element.closest("a, button, label, select, [data-no-tap], .hide, .build-line, [aria-hidden=true]");
}

function narrow() {
  const wanted = folded(body.querySelector("[name=q]").value.trim());
  for (const item of body.querySelectorAll("[data-page-words] li")) item.hidden = !folded(item.textContent).startsWith(wanted);
}

close.addEventListener("click", () => sheet.close());
sheet.addEventListener("close", () => {
  latest += 1;
  globalThis.Highlight && CSS.highlights.delete("tapped");
});

// Beside the sheet: closes it, and another word there is looked up at once.
sheet.addEventListener("click", (event) => {
  if (event.target !== sheet) return;
  sheet.close();
  const under = document.elementFromPoint(event.clientX, event.clientY);
  if (mayBeTapped(under)) tap(event.clientX, event.clientY, mayBeTapped);
});

body.addEventListener("click", (event) => {
  const other = event.target.closest(".word-link");
  if (!other || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  fill(other.href);
});

body.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.matches("[data-lookup-form]")) {
    event.preventDefault();
    const query = new URLSearchParams(new FormData(form));
    if (await fill(`${form.action}?${query}`)) listWords();
  } else if (form.matches("[data-save]")) {
    event.preventDefault();
    const data = new FormData(form);
    data.set("do", event.submitter?.value ?? "add");
    try {
      const response = await fetch(form.action, { method: "POST", body: data, headers: { "HX-Request": "true" } });
      if (!response.ok) throw new Error(response.statusText);
      form.outerHTML = await response.text();
      body.querySelector(".save-word [data-said]")?.focus();
    } catch {
      failed();
    }
  }
});

// What every exercise does with JavaScript: one answer is sent once, the verdict gets the focus, opened hints are
// counted, and a page that came back with a message (4xx) is shown instead of being dropped.

const SHOWN = new Set([400, 404, 409, 422, 429]);

document.addEventListener("htmx:beforeSwap", (event) => {
  if (SHOWN.has(event.detail.xhr.status)) event.detail.shouldSwap = true;
});

function busy(form, state) {
  for (const button of document.querySelectorAll(`[form="${form.id}"]`)) {
    if (state) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
  }
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!form.matches("[data-answer]")) return;
    // A form without a token is an editor's preview: there is nobody to send it to.
    if (form.dataset.sent || !form.elements.token.value) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = "true";
    busy(form, true);
  },
  true,
);

// Without a connection the answer stays in its field and can be sent again.
function release(event) {
  const form = event.target.closest?.("[data-answer]");
  if (!form) return;
  delete form.dataset.sent;
  busy(form, false);
}
document.addEventListener("htmx:sendError", (event) => {
  release(event);
  const notice = document.querySelector("[data-offline]");
  if (notice) notice.hidden = false;
});
document.addEventListener("htmx:responseError", release);
window.addEventListener("pageshow", () => document.querySelectorAll("[data-answer]").forEach((form) => release({ target: form })));

function focusVerdict() {
  const verdict = document.querySelector("[data-verdict]") ?? document.querySelector("[data-form-notice]");
  if (!verdict) return;
  verdict.focus({ preventScroll: true });
  (verdict.closest(".verdict") ?? verdict).scrollIntoView({ block: "nearest" });
}

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.querySelector?.("[data-verdict], [data-form-notice]")) focusVerdict();
});
focusVerdict();

document.addEventListener(
  "toggle",
  (event) => {
    const hint = event.target;
    if (!hint.matches?.("[data-hint]") || !hint.open) return;
    const used = document.querySelector("[data-answer] [name=hints_used]");
    if (used) used.value = Math.max(Number(used.value), Number(hint.dataset.hint));
  },
  true,
);

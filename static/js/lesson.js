// The dialogue's translation, shown at once and remembered on this device.

const YEAR = 60 * 60 * 24 * 365;
const switches = document.querySelector("[data-lesson-switches]");
const dialogue = document.querySelector("[data-dialogue]");

switches?.addEventListener("change", (event) => {
  const { name, checked } = event.target;
  dialogue.classList.toggle(`with-${name}`, checked);
  document.cookie = `${name}=${checked ? "on" : "off"}; path=/; max-age=${YEAR}; SameSite=Lax`;
});

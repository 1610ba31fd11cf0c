// Counts the words while one writes, as exercises/kinds/write_text.py counts them.

const WORD = /[\p{L}\p{N}_]+(?:[-’'.@][\p{L}\p{N}_]+)*/gu;

export default function writeText(root) {
  const field = root.querySelector("textarea");
  const count = root.querySelector("[data-count]");
  if (!field || !count) return;
  const least = Number(root.dataset.least);
  const greatest = Number(root.dataset.greatest);
  const show = () => {
    const words = (field.value.normalize("NFC").match(WORD) ?? []).length;
    count.textContent = `${count.dataset.words} ${words}`;
    count.classList.toggle("count-enough", words >= least && words <= greatest);
    count.classList.toggle("count-too-many", words > greatest);
  };
  field.addEventListener("input", show);
  show();
}

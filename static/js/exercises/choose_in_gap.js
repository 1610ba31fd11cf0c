// The chosen option is shown in the gap of the sentence.

export default function chooseInGap(root) {
  const blank = root.querySelector("[data-blank]");
  if (!blank) return;
  const empty = [...blank.childNodes];
  const show = () => {
    const chosen = root.querySelector("input:checked");
    blank.classList.toggle("blank-chosen", Boolean(chosen));
    blank.replaceChildren(...(chosen ? [chosen.value] : empty));
  };
  root.addEventListener("change", show);
  show();
}

// Enter hands the sentence in: a dictation has one line.

export default function dictation(root) {
  const field = root.querySelector("textarea");
  field?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form?.requestSubmit();
  });
}

// The QR of a recovery card brings the words behind the # of the address, where no server sees them.

const words = decodeURIComponent(window.location.hash.slice(1)).split("-").filter(Boolean);
const field = document.querySelector("form[data-card] textarea");
if (field && words.length === 8 && !field.value) {
  field.value = words.join(" ");
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
}

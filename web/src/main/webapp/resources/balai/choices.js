/** Boxes of a list: how many are ticked, and one that ticks them all. The list works without it. */
import { afterAnswers } from "./answers.js";

function boxes(name) {
  return [...document.querySelectorAll(`input[type=checkbox][name="${name}"]`)];
}

function count() {
  document.querySelectorAll("[data-ticked]").forEach((place) => {
    const all = boxes(place.dataset.ticked);
    const ticked = all.filter((box) => box.checked).length;
    place.textContent = ticked ? `(${ticked})` : "";
    const master = document.querySelector(`[data-tick="${place.dataset.ticked}"]`);
    if (master) {
      master.checked = ticked > 0 && ticked === all.length;
      master.indeterminate = ticked > 0 && ticked < all.length;
    }
  });
}

document.addEventListener("change", (event) => {
  const name = event.target.dataset?.tick;
  if (name) {
    boxes(name).forEach((box) => {
      box.checked = event.target.checked;
    });
  }
  count();
});
afterAnswers(count);

/** Folds of the menu also close by Escape, by a click elsewhere, and when another opens. */
const folds = [...document.querySelectorAll("nav.main .folds > details")];

function closeOthers(kept) {
  folds.filter((fold) => fold !== kept).forEach((fold) => (fold.open = false));
}

for (const fold of folds) {
  fold.addEventListener("toggle", () => fold.open && fold.closest(".wide") && closeOthers(fold));
}
document.addEventListener("keydown", (event) => {
  const open = folds.find((fold) => fold.open && (fold.closest(".wide") || fold.contains(event.target)));
  if (event.key === "Escape" && open) {
    if (open.contains(document.activeElement)) {
      open.querySelector("summary").focus();
    }
    open.open = false;
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("nav.main")) {
    closeOthers(null);
  }
});

/** A line that somebody moves takes the focus along, so that it can be moved on. */
import { afterAnswers } from "./answers.js";

let moved = null;

function rowsIn(id) {
  return [...document.getElementById(id).querySelectorAll(":scope > tr, :scope > .rows > li")];
}

function note(event) {
  const button = event.target.closest("[data-moves]");
  if (button) {
    const list = button.closest("tbody[id], [id]:has(> .rows)").id;
    const place = rowsIn(list).findIndex((row) => row.contains(button));
    moved = { list, way: button.dataset.moves, name: button.closest("[data-line]")?.dataset.line, place };
  }
}

/** Lines of a tree have names; others are known by where they were. */
function rowOf({ list, way, name, place }) {
  return name
    ? rowsIn(list).find((row) => row.querySelector(`[data-line="${CSS.escape(name)}"]`))
    : rowsIn(list)[way === "up" ? place - 1 : place + 1];
}

function follow() {
  const row = moved && rowOf(moved);
  const button = row?.querySelector(`[data-moves="${moved.way}"]`) ?? row?.querySelector("[data-moves]");
  moved = null;
  button?.focus();
}

document.addEventListener("click", note, true);
afterAnswers(follow);

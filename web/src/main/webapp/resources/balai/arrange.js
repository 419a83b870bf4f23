/**
 * Puts the entries of a tree in order: a list of lines, each with its depth; a line takes along what lies under it. A
 * list with data-flat has no depths. Works with buttons, whose focus stays and whose result is told, and by dragging a
 * handle with mouse or finger. The order is written into the hidden field that the list names, and stored by the form.
 */
import { afterAnswers } from "./answers.js";
import { fill } from "./dom.js";

const STEP = 28;
const EDGE = 60;

function listOf(element) {
  return element.closest?.("[data-arrange]");
}

function lines(list) {
  return [...list.children];
}

function depth(line) {
  return line ? Number(line.dataset.depth) : -1;
}

function label(line) {
  return line.querySelector(".label").textContent;
}

function tell(text) {
  document.getElementById("arrange-said").textContent = text;
}

function setDepth(line, value) {
  line.dataset.depth = value;
  line.setAttribute("aria-level", value + 1);
}

/** A line with all that lies under it. */
function blockOf(line) {
  const block = [line];
  for (let next = line.nextElementSibling; depth(next) > depth(line); next = next.nextElementSibling) {
    block.push(next);
  }
  return block;
}

function shift(block, by) {
  block.forEach((line) => setDepth(line, depth(line) + by));
}

function parentOf(line) {
  let above = line.previousElementSibling;
  while (above && depth(above) >= depth(line)) {
    above = above.previousElementSibling;
  }
  return above;
}

function levelOf(line) {
  return lines(line.parentElement).filter(
    (other) => depth(other) === depth(line) && parentOf(other) === parentOf(line),
  );
}

function place(line) {
  const level = levelOf(line);
  const parent = parentOf(line);
  const texts = listOf(line).dataset;
  return fill(
    parent ? texts.under : texts.atTop,
    label(line),
    level.indexOf(line) + 1,
    level.length,
    parent ? label(parent) : "",
  );
}

function order(list) {
  return lines(list)
    .map((line) => `${line.dataset.id}:${line.dataset.version}:${line.dataset.depth}`)
    .join(" ");
}

/** What is on show when the page comes is stored, unless the field says that an order waits. */
function remember(list) {
  list.dataset.stored ??= document.getElementById(list.dataset.arrange).value ? "" : order(list);
  return list.dataset.stored;
}

function isWaiting(list) {
  return order(list) !== remember(list);
}

function write(list) {
  const waiting = isWaiting(list);
  document.getElementById(list.dataset.arrange).value = waiting ? order(list) : "";
  document.getElementById("arrange-state").textContent = waiting ? list.dataset.unsaved : "";
}

const moves = {
  up: (line) => {
    const level = levelOf(line);
    const before = level[level.indexOf(line) - 1];
    before?.before(...blockOf(line));
    return before ? null : "first";
  },
  down: (line) => {
    const level = levelOf(line);
    const after = level[level.indexOf(line) + 1];
    if (after) {
      blockOf(after)
        .at(-1)
        .after(...blockOf(line));
    }
    return after ? null : "last";
  },
  in: (line) => {
    const possible = levelOf(line)[0] !== line;
    if (possible) {
      shift(blockOf(line), 1);
    }
    return possible ? null : "noParent";
  },
  out: (line) => {
    const parent = parentOf(line);
    if (parent) {
      const block = blockOf(line);
      blockOf(parent)
        .at(-1)
        .after(...block);
      shift(block, -1);
    }
    return parent ? null : "top";
  },
};

function move(button) {
  const line = button.closest("li");
  const list = listOf(line);
  remember(list);
  const refused = moves[button.dataset.move](line);
  button.focus();
  line.scrollIntoView({ block: "nearest" });
  write(list);
  tell(refused ? fill(list.dataset[refused], label(line)) : place(line));
}

/**
 * Where a dragged block may lie: not further in than under the line above, nor so far out that it takes over the line
 * below.
 */
function settle(drag, y, wanted) {
  const others = lines(drag.list).filter((line) => !drag.block.includes(line));
  const below = others.find((line) => {
    const box = line.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  const above = below ? others[others.indexOf(below) - 1] : others.at(-1);
  const least = below ? depth(below) : 0;
  const most = drag.list.hasAttribute("data-flat") ? 0 : depth(above) + 1;
  const next = Math.max(least, Math.min(most, wanted));
  if (below) {
    below.before(...drag.block);
  } else {
    drag.list.append(...drag.block);
  }
  shift(drag.block, next - depth(drag.block[0]));
}

let drag = null;

function follow() {
  settle(drag, drag.y, drag.depth + Math.round((drag.toX - drag.x) / STEP));
}

/** At the edges of the window the page moves along, so that a long menu can be crossed. */
function scroll() {
  const up = drag.y < EDGE;
  if (up || drag.y > innerHeight - EDGE) {
    scrollBy({ top: up ? -12 : 12, behavior: "instant" });
    follow();
  }
}

function grab(event) {
  const line = event.target.closest?.("[data-arrange] .grip")?.closest("li");
  if (!line || event.button !== 0) {
    return;
  }
  event.preventDefault();
  const list = listOf(line);
  remember(list);
  drag = {
    list,
    block: blockOf(line),
    x: event.clientX,
    toX: event.clientX,
    y: event.clientY,
    scrolling: setInterval(scroll, 30),
    depth: depth(line),
    before: lines(list).map((each) => [each, depth(each)]),
  };
  drag.block.forEach((each) => each.classList.add("dragged"));
  document.documentElement.classList.add("dragging");
}

function drop(kept) {
  const { list, block, before } = drag;
  clearInterval(drag.scrolling);
  block.forEach((each) => each.classList.remove("dragged"));
  document.documentElement.classList.remove("dragging");
  drag = null;
  if (!kept) {
    list.append(...before.map(([line]) => line));
    before.forEach(([line, value]) => setDepth(line, value));
  }
  write(list);
  tell(place(block[0]));
}

function showWaiting() {
  document.querySelectorAll("[data-arrange]").forEach(write);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-arrange] [data-move]");
  if (button) {
    move(button);
  }
});
document.addEventListener("pointerdown", grab);
document.addEventListener("pointermove", (event) => {
  if (drag) {
    drag.toX = event.clientX;
    drag.y = event.clientY;
    follow();
  }
});
document.addEventListener("pointerup", () => drag && drop(true));
document.addEventListener("pointercancel", () => drag && drop(false));
document.addEventListener("keydown", (event) => {
  if (drag && event.key === "Escape") {
    drop(false);
  }
});
document.addEventListener("DOMContentLoaded", showWaiting);
afterAnswers(showWaiting);
window.addEventListener("beforeunload", (event) => {
  if ([...document.querySelectorAll("[data-arrange]")].some(isWaiting)) {
    event.preventDefault();
  }
});

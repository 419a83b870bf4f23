import { button, element, fill } from "../balai/dom.js";
import { faceOf } from "./grid.js";
import { explain, put } from "./hidden-field.js";
import { choose } from "./picker.js";
import { find, texts } from "./store.js";

const LONGEST_CAPTION = 300;

/**
 * Gives a hidden field with several things of the library, written as [{ "id": 7, "caption": "…" }], a picture of each,
 * its caption, and buttons to add, move and remove.
 */
export function dressList(input) {
  const kind = input.dataset.mediaList;
  const lines = element("ol", { className: "media-list" });
  const said = element("p", { className: "visually-hidden", attributes: { role: "status" } });
  const add = button(texts[`add.${kind}`], "btn quiet", async () => {
    const item = await choose({ kind });
    if (item && !lines.querySelector(`[data-id="${item.id}"]`)) {
      lines.append(lineOf(item, ""));
      write();
    }
    add.focus();
  });
  add.setAttribute("aria-label", `${add.textContent}: ${input.dataset.label}`);
  explain(add, input);

  const write = () => {
    const entries = [...lines.children].map((line) => ({
      id: Number(line.dataset.id),
      caption: line.querySelector("input")?.value ?? "",
    }));
    put(input, JSON.stringify(entries));
  };
  const move = (line, control, towardsEnd) => {
    const other = towardsEnd ? line.nextElementSibling : line.previousElementSibling;
    if (other) {
      other[towardsEnd ? "after" : "before"](line);
      write();
    }
    control.focus();
    said.textContent = fill(
      texts.placedAt,
      line.dataset.name,
      [...lines.children].indexOf(line) + 1,
      lines.children.length,
    );
  };
  const remove = (line) => {
    const next = line.nextElementSibling ?? line.previousElementSibling;
    line.remove();
    write();
    said.textContent = fill(texts.takenAway, line.dataset.name);
    (next?.querySelector("[data-remove]") ?? add).focus();
  };
  const captionOf = (item, caption) => {
    const field = element("input", {
      type: "text",
      value: caption,
      maxLength: LONGEST_CAPTION,
      className: "media-input",
    });
    field.addEventListener("input", write);
    return element("label", { className: "media-caption" }, texts.caption, field);
  };
  const buttonsOf = (line, name) => {
    const up = button("↑", "btn quiet small", () => move(line, up, false));
    const down = button("↓", "btn quiet small", () => move(line, down, true));
    const away = button(texts.remove, "btn quiet small", () => remove(line));
    up.setAttribute("aria-label", fill(texts.moveUp, name));
    down.setAttribute("aria-label", fill(texts.moveDown, name));
    away.setAttribute("aria-label", `${texts.remove}: ${name}`);
    away.dataset.remove = "true";
    return element("div", { className: "actions" }, up, down, away);
  };
  const lineOf = (item, caption) => {
    const line = element("li", { attributes: { "data-id": item.id, "data-name": item.name } });
    line.append(element("div", { className: "media-card" }, ...faceOf(item)));
    const facts = element("div", { className: "media-doing" });
    if (kind === "PICTURE") {
      facts.append(captionOf(item, caption));
    }
    facts.append(buttonsOf(line, item.name));
    line.append(facts);
    return line;
  };
  const gone = (id) => ({ id, name: fill(texts.gone, id), kind: "DOCUMENT", type: "?", facts: "", described: true });
  const show = async () => {
    const text = input.value;
    input.dataset.shown = text;
    const entries = JSON.parse(text || "[]");
    const items = await Promise.all(entries.map((entry) => find(entry.id).catch(() => gone(entry.id))));
    if (input.dataset.shown === text) {
      lines.replaceChildren(...items.map((item, place) => lineOf(item, entries[place].caption)));
    }
  };

  input.addEventListener("change", () => input.value !== input.dataset.shown && show());
  input.after(lines, element("div", { className: "actions" }, add), said);
  show();
}

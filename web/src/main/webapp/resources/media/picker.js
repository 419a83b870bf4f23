import { button, element, fill, freshId } from "../balai/dom.js";
import { descriptionOf } from "./description.js";
import { faceOf, grid } from "./grid.js";
import { texts } from "./store.js";
import { uploads } from "./uploads.js";

/**
 * Lets the reader choose something of the library, or bring it there first.
 *
 * @param kind PICTURE, DOCUMENT, or nothing for both
 * @return a promise of the item { id, hash, src, width, height, alternative, decorative, name … }, or null
 */
export function choose({ kind } = {}) {
  return new Promise((resolve) => new Picker(kind, resolve).open());
}

class Picker {
  constructor(kind, resolve) {
    this.kind = kind;
    this.resolve = resolve;
    this.answer = null;
    this.chosen = null;
    this.description = null;
  }

  open() {
    const title = element("h2", { id: freshId("title"), textContent: texts[`choose.${this.kind ?? "ANY"}`] });
    this.dialog = element("dialog", { className: "media-dialog", attributes: { "aria-labelledby": title.id } });
    this.grid = grid({ kind: this.kind, cardOf: (item) => this.cardOf(item) });
    const bringing = uploads({
      target: this.dialog,
      kind: this.kind,
      onStored: (item, line) => {
        this.grid.put(item);
        this.pick(item);
        if (!item.known) {
          line.remove();
        }
      },
    });
    this.dialog.append(
      element("header", { className: "media-head" }, title, this.closing()),
      element("div", { className: "media-body" }, bringing, this.grid.element),
      this.foot(),
    );
    this.dialog.addEventListener("close", () => this.leave());
    // the form or dialog beneath would take Enter, Escape and Tab for itself
    this.dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.grid.search.focus();
  }

  closing() {
    const close = button("×", "media-close", () => this.dialog.close());
    close.setAttribute("aria-label", texts.cancel);
    return close;
  }

  foot() {
    this.preview = element("div", { className: "media-preview" });
    this.use = button(texts.use, "btn media-use", () => this.finish());
    this.use.disabled = true;
    this.said = element("p", { className: "visually-hidden", attributes: { role: "status" } });
    const buttons = element(
      "div",
      { className: "actions" },
      this.use,
      button(texts.cancel, "btn quiet", () => this.dialog.close()),
    );
    return element("footer", { className: "media-foot" }, this.preview, this.said, buttons);
  }

  cardOf(item) {
    const card = element("button", { type: "button", className: "media-card" }, ...faceOf(item));
    card.setAttribute("aria-pressed", this.chosen?.id === item.id);
    card.addEventListener("click", () => this.pick(item));
    return card;
  }

  pick(item) {
    this.chosen = item;
    this.dialog.querySelectorAll("li[data-id]").forEach((line) => {
      line.firstChild.setAttribute("aria-pressed", line.dataset.id === String(item.id));
    });
    this.use.disabled = false;
    this.said.textContent = fill(texts.chosen, item.name);
    this.description = item.kind === "PICTURE" ? descriptionOf(item, (saved) => this.described(saved)) : null;
    const name = element("p", { className: "media-name", textContent: item.name });
    this.preview.replaceChildren(name, ...(this.description ? [this.description.row] : []));
  }

  described(item) {
    this.chosen = item;
    this.grid.put(item);
  }

  async finish() {
    try {
      this.answer = this.description ? await this.description.settle() : this.chosen;
      this.dialog.close();
    } catch {
      // the field says what is wrong
    }
  }

  leave() {
    this.dialog.remove();
    this.resolve(this.answer);
  }
}

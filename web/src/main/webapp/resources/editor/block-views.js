import { element } from "../balai/dom.js";

/** A picture on the screen, with its caption and a note while nobody has said what it shows. */
export class FigureView {
  constructor(node, texts) {
    this.image = element("img", {});
    this.caption = element("figcaption", {});
    this.note = element("span", { className: "editor-note", textContent: texts["picture.undescribed"] });
    this.dom = element("figure", { className: "editor-figure" }, this.image, this.note, this.caption);
    this.type = node.type;
    this.update(node);
  }

  update(node) {
    if (node.type !== this.type) {
      return false;
    }
    const { src, alt, decorative, width, height, caption } = node.attrs;
    if (this.image.getAttribute("src") !== src) {
      this.image.src = src;
    }
    this.image.alt = alt;
    for (const [name, pixels] of Object.entries({ width, height })) {
      if (pixels === null) {
        this.image.removeAttribute(name);
      } else {
        this.image.setAttribute(name, pixels);
      }
    }
    this.note.hidden = decorative || alt !== "";
    this.caption.textContent = caption;
    this.caption.hidden = caption === "";
    return true;
  }

  ignoreMutation() {
    return true;
  }
}

/** Stands for what readers see in its place: a name, and a line about it. */
export class InsertedView {
  constructor(node, texts, types) {
    this.type = node.type;
    this.name = node.attrs.type;
    this.texts = texts;
    this.known = types.find(({ type }) => type === this.name);
    this.title = element("strong", {});
    this.about = element("span", {});
    this.dom = element("div", { className: "editor-inserted" }, this.title, this.about);
    if (this.known) {
      this.dom.classList.add(`editor-${this.known.command}`);
    }
    this.update(node);
  }

  update(node) {
    if (node.type !== this.type || node.attrs.type !== this.name) {
      return false;
    }
    [this.title.textContent, this.about.textContent] = this.#wordsOf(node.attrs);
    return true;
  }

  ignoreMutation() {
    return true;
  }

  #wordsOf(block) {
    return this.known
      ? this.known.words(block, this.texts, this.known.data)
      : [this.texts["block.unknown"], block.text || block.type];
  }
}

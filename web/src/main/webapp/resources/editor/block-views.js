import { element } from "./dialog.js";

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

/** A video on the screen: its title, and nothing of YouTube's. */
export class VideoView {
  constructor(node, texts) {
    this.texts = texts;
    this.title = element("strong", {});
    this.address = element("span", {});
    this.dom = element("div", { className: "editor-video" }, this.title, this.address);
    this.type = node.type;
    this.update(node);
  }

  update(node) {
    if (node.type !== this.type) {
      return false;
    }
    this.title.textContent = node.attrs.title || this.texts["video.untitled"];
    this.address.textContent = `youtu.be/${node.attrs.id}`;
    return true;
  }

  ignoreMutation() {
    return true;
  }
}

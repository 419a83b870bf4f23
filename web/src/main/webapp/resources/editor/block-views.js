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

/** Stands for what readers see in its place: a name, and a line about it. */
class InsertedView {
  constructor(node, wordsOf) {
    this.wordsOf = wordsOf;
    this.name = element("strong", {});
    this.about = element("span", {});
    this.dom = element("div", { className: "editor-inserted" }, this.name, this.about);
    this.type = node.type;
    this.update(node);
  }

  update(node) {
    if (node.type !== this.type) {
      return false;
    }
    [this.name.textContent, this.about.textContent] = this.wordsOf(node.attrs);
    return true;
  }

  ignoreMutation() {
    return true;
  }
}

/** A video on the screen: its title, and nothing of YouTube's. */
export class VideoView extends InsertedView {
  constructor(node, texts) {
    super(node, ({ id, title }) => [title || texts["video.untitled"], `youtu.be/${id}`]);
    this.dom.classList.add("editor-video");
  }
}

/** Where the members of an institution will stand; who they are today the page itself knows best. */
export class MembersView extends InsertedView {
  constructor(node, texts, institutions) {
    super(node, ({ institution, name }) => [
      texts["members.of"].replace("{0}", institutions.find(({ slug }) => slug === institution)?.name || name || institution),
      institutions.some(({ slug }) => slug === institution) ? texts["members.hint"] : texts["members.unknown"],
    ]);
    this.dom.classList.add("editor-members");
  }
}

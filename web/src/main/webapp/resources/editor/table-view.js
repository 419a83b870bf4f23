import { element } from "../balai/dom.js";

/** A table on the screen: it scrolls by itself where the page is narrow, and shows its caption, which is no content. */
export class TableView {
  constructor(node) {
    this.node = node;
    this.contentDOM = element("tbody", {});
    this.caption = element("caption", { contentEditable: "false" });
    this.table = element("table", {}, this.contentDOM);
    this.dom = element("div", { className: "editor-table" }, this.table);
    this.update(node);
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.caption.textContent = node.attrs.caption;
    if (node.attrs.caption) {
      this.table.prepend(this.caption);
    } else {
      this.caption.remove();
    }
    return true;
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}

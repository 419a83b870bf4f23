import { element } from "../balai/dom.js";

/**
 * A line that says what became of something, read out by screen readers, with buttons for what can be done about it.
 */
export class Notice {
  constructor(texts) {
    this.texts = texts;
    this.said = element("p", {});
    this.said.setAttribute("role", "status");
    this.buttons = element("div", { className: "editor-notice-buttons" });
    this.element = element("div", { className: "editor-notice" }, this.said, this.buttons);
    this.clear();
  }

  /** @param actions { label, run } each */
  say(text, ...actions) {
    const close = { label: this.texts.close, run: () => {} };
    this.buttons.replaceChildren(...[...actions, close].map((action) => this.#button(action)));
    this.element.classList.remove("editor-silent");
    this.said.textContent = text;
  }

  clear() {
    this.said.textContent = "";
    this.buttons.replaceChildren();
    this.element.classList.add("editor-silent");
  }

  #button({ label, run }) {
    const button = element("button", { type: "button", textContent: label });
    button.addEventListener("click", () => {
      this.clear();
      this.onDone?.();
      run();
    });
    return button;
  }
}

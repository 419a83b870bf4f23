import { closeHistory } from "prosemirror-history";
import { element } from "../balai/dom.js";
import { readCaret } from "./caret.js";
import { icon } from "./icons.js";

/**
 * A row of buttons and selects that Tab enters once and the arrow keys walk through. An item is
 * { name, icon, keys, run, isActive, isPossible }, where the icon bears its name unless told otherwise, or, with options,
 * { name, options, run(option), value(state) }; a group of items may have a label.
 */
export class Toolbar {
  constructor({ label, groups, texts, view }) {
    this.view = view;
    this.element = element("div", { className: "editor-toolbar" });
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", label);
    this.items = groups.flatMap((group) => {
      const items = group.map((item) => (item.options ? this.#select(item, texts) : this.#button(item, texts)));
      const box = element("div", { className: "editor-group" }, ...items.map(({ control }) => control));
      if (group.label) {
        const label = element("span", { className: "editor-group-label", textContent: group.label });
        label.setAttribute("aria-hidden", "true");
        box.prepend(label);
      }
      this.element.append(box);
      return items;
    });
    this.element.addEventListener("pointerdown", () => readCaret(view));
    this.element.addEventListener("keydown", (event) => this.#move(event));
    this.element.addEventListener("focusin", (event) => this.#enter(event.target));
    this.#enter(this.items[0].control);
  }

  update(state) {
    this.items.forEach((item) => item.update(state));
  }

  focus() {
    this.items.find(({ control }) => control.tabIndex === 0).control.focus();
  }

  #button({ name, icon: drawing = name, keys, run, isActive, isPossible = (state) => run(state) }, texts) {
    const control = element("button", { type: "button" }, icon(drawing));
    control.dataset.command = name;
    control.setAttribute("aria-label", texts[name]);
    control.title = keys ? `${texts[name]} (${keys})` : texts[name];
    // the caret stays in the text
    control.addEventListener("mousedown", (event) => event.preventDefault());
    control.addEventListener("click", () => {
      if (control.getAttribute("aria-disabled") !== "true") {
        this.view.focus();
        // undone by itself, without the words that were typed just before
        run(this.view.state, (transaction) => this.view.dispatch(closeHistory(transaction)), this.view);
      }
    });
    const update = (state) => {
      control.setAttribute("aria-disabled", !isPossible(state));
      if (isActive) {
        control.setAttribute("aria-pressed", isActive(state));
      }
    };
    return { control, update };
  }

  #select({ name, options, run, value }, texts) {
    const control = element(
      "select",
      {},
      ...options.map((option) => element("option", { value: option, textContent: texts[`${name}.${option}`] })),
    );
    control.dataset.command = name;
    control.setAttribute("aria-label", texts[name]);
    control.title = texts[name];
    let byArrow = false;
    control.addEventListener("keydown", (event) => {
      byArrow = event.key.startsWith("Arrow");
      if (event.key === "Enter") {
        event.preventDefault();
        this.view.focus();
      }
    });
    control.addEventListener("pointerdown", () => (byArrow = false));
    control.addEventListener("change", () => {
      run(control.value)(this.view.state, this.view.dispatch, this.view);
      if (!byArrow) {
        this.view.focus();
      }
    });
    return { control, update: (state) => (control.value = value(state)) };
  }

  #enter(target) {
    this.items.forEach(({ control }) => (control.tabIndex = control === target ? 0 : -1));
  }

  #move(event) {
    const controls = this.items.map(({ control }) => control);
    const at = controls.indexOf(event.target);
    const next = {
      ArrowRight: controls[(at + 1) % controls.length],
      ArrowLeft: controls[(at - 1 + controls.length) % controls.length],
      Home: controls[0],
      End: controls.at(-1),
      Escape: this.view,
    }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}

import { EditorState } from "prosemirror-state";
import { fixTables, isInTable } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { element } from "../balai/dom.js";
import { chosenBlock, offeredIn, pasteBlock, wordsOf } from "./block-types.js";
import { FigureView, InsertedView } from "./block-views.js";
import { chosen } from "./blocks.js";
import { around, pasteAddress } from "./commands.js";
import { blockControls, mainControls, numberingControls, pictureControls, tableControls } from "./controls.js";
import { parseHtml, writeHtml } from "./html.js";
import { icon } from "./icons.js";
import { Notice } from "./notice.js";
import { plugins } from "./plugins.js";
import { schema } from "./schema.js";
import { showHelp } from "./shortcuts.js";
import { TableView } from "./table-view.js";
import { Toolbar } from "./toolbar.js";

const { nodes } = schema;

/** Stands in for one textarea, which stays the field of the form and is written whenever the document changes. */
class Editor {
  constructor(textarea) {
    this.textarea = textarea;
    this.texts = JSON.parse(textarea.dataset.texts);
    this.types = offeredIn(textarea);
    const paste = pasteBlock(this.types);
    this.notice = new Notice(this.texts);
    this.root = element("div", { className: "editor" });
    this.surface = element("div", { className: "editor-surface" });
    this.view = new EditorView(this.surface, {
      state: this.#read(),
      attributes: this.#attributes(),
      editable: () => !textarea.readOnly && !textarea.disabled,
      handlePaste: (view, event) => paste(view, event) || pasteAddress(view, event),
      dispatchTransaction: (transaction) => this.#apply(transaction),
      nodeViews: {
        table: (node) => new TableView(node),
        figure: (node) => new FigureView(node, this.texts),
        inserted: (node) => new InsertedView(node, this.texts, this.types),
      },
      scrollMargin: { top: 110, bottom: 70, left: 0, right: 0 },
      scrollThreshold: { top: 110, bottom: 70, left: 0, right: 0 },
    });
    this.#build();
    this.#update();
    textarea.hidden = true;
    textarea.after(this.root);
    this.label = document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`);
    this.label?.addEventListener("click", this.#focus);
  }

  /** Takes up what was put into the textarea from outside: browsers refill fields late after Back. */
  refresh() {
    if (this.textarea.value !== this.written) {
      this.view.updateState(this.#read());
      this.#update();
    }
  }

  destroy() {
    this.label?.removeEventListener("click", this.#focus);
    this.view.destroy();
    this.root.remove();
  }

  #focus = () => this.view.focus();

  #read() {
    this.written = this.textarea.value;
    this.original = { html: this.written, doc: parseHtml(this.written) };
    const state = EditorState.create({ doc: this.original.doc, plugins: plugins(this) });
    const fixed = fixTables(state);
    return fixed ? state.apply(fixed) : state;
  }

  #apply(transaction) {
    const before = this.view.state;
    this.view.updateState(before.apply(transaction));
    if (!this.view.state.doc.eq(before.doc)) {
      const doc = this.view.state.doc;
      this.written = doc.eq(this.original.doc) ? this.original.html : writeHtml(doc);
      this.textarea.value = this.written;
      this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.#update();
  }

  #update() {
    const state = this.view.state;
    this.main?.update(state);
    this.tools?.forEach(({ toolbar, isFor }) => {
      toolbar.update(state);
      toolbar.element.hidden = !isFor(state);
    });
  }

  #build() {
    if (!this.view.editable) {
      this.root.append(this.surface);
      return;
    }
    const { texts, types, view } = this;
    this.main = new Toolbar({ label: texts.toolbar, groups: mainControls(texts, types), texts, view });
    const tools = (label, groups, isFor) => ({ toolbar: new Toolbar({ label, groups, texts, view }), isFor });
    const isNumbered = (state) => !isInTable(state) && around(state, nodes.ordered_list) !== null;
    // of several the first is the one that the keyboard goes to
    this.tools = [
      tools(texts.pictureTools, pictureControls(texts), (state) => chosen(state, nodes.figure) !== null),
      ...types.map((type) =>
        tools(texts[wordsOf(type).tools], blockControls(texts, type), (state) => chosenBlock(state, type) !== null),
      ),
      tools(texts.tableTools, tableControls(texts), isInTable),
      tools(texts.listTools, numberingControls(), isNumbered),
    ];
    const help = element("button", { type: "button", className: "editor-help", title: texts.help }, icon("help"));
    help.setAttribute("aria-label", texts.help);
    help.addEventListener("click", () => showHelp(texts, view));
    const rows = this.tools.map(({ toolbar }) => toolbar.element);
    const foot = element("div", { className: "editor-foot" }, ...rows, help);
    const bottom = element("div", { className: "editor-bottom" }, this.notice.element, foot);
    this.notice.onDone = this.#focus;
    this.main.element.classList.add("editor-main");
    this.root.append(this.main.element, this.surface, bottom);
    this.root.addEventListener("keydown", (event) => {
      this.#visitToolbars(event);
      // else a modal dialog around the editor would move the focus or close
      if (event.defaultPrevented || event.key === "Escape") {
        event.stopPropagation();
      }
    });
  }

  /** Alt+F10 goes to the toolbar, once more to the tools of what the caret stands in. */
  #visitToolbars(event) {
    if (event.key !== "F10" || !event.altKey) {
      return;
    }
    event.preventDefault();
    const inMain = this.main.element.contains(document.activeElement);
    const special = this.tools.find(({ toolbar }) => !toolbar.element.hidden);
    (inMain && special ? special.toolbar : this.main).focus();
  }

  #attributes() {
    const { textarea } = this;
    const label = document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`);
    if (label && !label.id) {
      label.id = `${textarea.id}-label`;
    }
    const attributes = {
      id: `${textarea.id}-editor`,
      class: "editor-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-required": String(textarea.required || textarea.getAttribute("aria-required") === "true"),
      "aria-invalid": textarea.getAttribute("aria-invalid") ?? "false",
      spellcheck: "true",
    };
    if (label) {
      attributes["aria-labelledby"] = label.id;
    }
    if (textarea.hasAttribute("aria-describedby")) {
      attributes["aria-describedby"] = textarea.getAttribute("aria-describedby");
    }
    return attributes;
  }
}

const editors = new Map();

function enhance() {
  for (const [textarea, editor] of editors) {
    if (!textarea.isConnected) {
      editor.destroy();
      editors.delete(textarea);
    }
  }
  for (const textarea of document.querySelectorAll("textarea[data-editor]")) {
    if (!editors.has(textarea)) {
      editors.set(textarea, new Editor(textarea));
    }
  }
}

new MutationObserver(enhance).observe(document.documentElement, { childList: true, subtree: true });
addEventListener("pageshow", () => editors.forEach((editor) => editor.refresh()));
enhance();

import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { EditorState, Plugin } from "prosemirror-state";
import { fixTables, isInTable, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import * as commands from "./commands.js";
import { mainControls, numberingControls, tableControls } from "./controls.js";
import { element } from "./dialog.js";
import { parseHtml, writeHtml } from "./html.js";
import { icon } from "./icons.js";
import { askForLink } from "./questions.js";
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
    this.root = element("div", { className: "editor" });
    this.surface = element("div", { className: "editor-surface" });
    this.view = new EditorView(this.surface, {
      state: this.#read(),
      attributes: this.#attributes(),
      editable: () => !textarea.readOnly && !textarea.disabled,
      handlePaste: commands.pasteAddress,
      dispatchTransaction: (transaction) => this.#apply(transaction),
      nodeViews: { table: (node) => new TableView(node) },
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
    this.toolbars?.forEach((toolbar) => toolbar.update(state));
    if (this.tableTools) {
      const inTable = isInTable(state);
      this.tableTools.element.hidden = !inTable;
      this.numbering.element.hidden = inTable || !commands.around(state, nodes.ordered_list);
    }
  }

  #build() {
    if (!this.view.editable) {
      this.root.append(this.surface);
      return;
    }
    const { texts, view } = this;
    this.main = new Toolbar({ label: texts.toolbar, groups: mainControls(texts), texts, view });
    this.tableTools = new Toolbar({ label: texts.tableTools, groups: tableControls(texts), texts, view });
    this.numbering = new Toolbar({ label: texts.listTools, groups: numberingControls(), texts, view });
    this.toolbars = [this.main, this.tableTools, this.numbering];
    const help = element("button", { type: "button", className: "editor-help", title: texts.help }, icon("help"));
    help.setAttribute("aria-label", texts.help);
    help.addEventListener("click", () => showHelp(texts, view));
    const foot = element("div", { className: "editor-foot" }, this.tableTools.element, this.numbering.element, help);
    this.main.element.classList.add("editor-main");
    this.root.append(this.main.element, this.surface, foot);
    this.root.addEventListener("keydown", (event) => {
      this.#visitToolbars(event);
      // else a modal dialog around the editor would move the focus or close
      if (event.defaultPrevented || event.key === "Escape") {
        event.stopPropagation();
      }
    });
  }

  /** Alt+F10 goes to the toolbar, once more to the tools of the table or list. */
  #visitToolbars(event) {
    if (event.key !== "F10" || !event.altKey) {
      return;
    }
    event.preventDefault();
    const inMain = this.main.element.contains(document.activeElement);
    const tools = [this.tableTools, this.numbering].find((toolbar) => !toolbar.element.hidden);
    (inMain && tools ? tools : this.main).focus();
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

function plugins({ texts }) {
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^([1-9]\d{0,2})[.)]\s$/, nodes.ordered_list, (match) => ({ start: Number(match[1]) })),
        wrappingInputRule(/^([aA])[.)]\s$/, nodes.ordered_list, (match) => ({ type: match[1] })),
      ],
    }),
    leavingByEscape(),
    keymap(keys(texts)),
    keymap(baseKeymap),
    tableEditing(),
    history(),
    gapCursor(),
    dropCursor({ color: "currentColor", width: 2 }),
  ];
}

function keys(texts) {
  const lineBreak = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  };
  return {
    "Mod-b": commands.bold,
    "Mod-i": commands.italic,
    "Mod-k": askForLink(texts),
    "Mod-,": commands.subscript,
    "Mod-.": commands.superscript,
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-Alt-0": commands.setStyle("paragraph"),
    "Mod-Alt-2": commands.setStyle("heading2"),
    "Mod-Alt-3": commands.setStyle("heading3"),
    "Mod-Alt-4": commands.setStyle("heading4"),
    "Mod-Shift-7": commands.toggleList(nodes.ordered_list),
    "Mod-Shift-8": commands.toggleList(nodes.bullet_list),
    "Mod-Shift-9": commands.toggleQuote,
    "Mod-Enter": commands.leaveBlock,
    "Shift-Enter": lineBreak,
    Enter: splitListItem(nodes.list_item),
    Backspace: undoInputRule,
    Tab: commands.tab,
    "Shift-Tab": commands.shiftTab,
  };
}

/** After Escape the next Tab is not ours: it moves on to the next field, as everywhere else on the page. */
function leavingByEscape() {
  let leaving = false;
  const keydown = (view, event) => {
    const leaves = leaving && event.key === "Tab";
    leaving = event.key === "Escape" || (leaving && event.key === "Shift");
    return leaves;
  };
  return new Plugin({ props: { handleDOMEvents: { keydown } } });
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

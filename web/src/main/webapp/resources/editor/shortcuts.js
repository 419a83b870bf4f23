import { element } from "../balai/dom.js";
import { show } from "./dialog.js";

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

/** "Ctrl+B" as it is written on this computer. */
export function keys(written) {
  return isMac ? written.replace("Ctrl", "⌘").replace("Alt", "⌥") : written;
}

/** The list of all keys. */
export function showHelp(texts, view) {
  const rows = [
    ["help.toolbar", "Alt+F10"],
    ["help.leave", "Esc, Tab"],
    ["bold", "Ctrl+B"],
    ["italic", "Ctrl+I"],
    ["link", "Ctrl+K"],
    ["subscript", "Ctrl+,"],
    ["superscript", "Ctrl+."],
    ["undo", "Ctrl+Z"],
    ["redo", "Ctrl+Y"],
    ["style.paragraph", "Ctrl+Alt+0"],
    ["help.headings", "Ctrl+Alt+2 … 4"],
    ["bulletList", "Ctrl+Shift+8"],
    ["orderedList", "Ctrl+Shift+7"],
    ["indent", "Tab"],
    ["outdent", "Shift+Tab"],
    ["quote", "Ctrl+Shift+9"],
    ["help.cells", "Tab, Shift+Tab"],
    ["help.selectCells", "Shift+↑ ↓ ← →"],
    ["help.editBlock", "Enter"],
    ["help.lineBreak", "Shift+Enter"],
    ["help.leaveBlock", "Ctrl+Enter"],
  ];
  const list = element("dl", { className: "editor-keys" });
  for (const [name, written] of rows) {
    const key = element("kbd", { textContent: keys(written) });
    list.append(element("dt", { textContent: texts[name] }), element("dd", {}, key));
  }
  show({ title: texts.help, content: list, close: texts.close }).then(() => view.focus());
}

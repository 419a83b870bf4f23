import { baseKeymap, chainCommands } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { askForBlock, canEditBlock } from "./block-types.js";
import * as blocks from "./blocks.js";
import { caret } from "./caret.js";
import * as commands from "./commands.js";
import { fileProps } from "./files.js";
import { pasteProps } from "./paste.js";
import { askForWords } from "./pictures.js";
import { askForLink } from "./questions.js";
import { schema } from "./schema.js";

const { nodes } = schema;

/** What the editor does by itself: keys, pasting, dropping, undoing. */
export function plugins(editor) {
  return [
    caret(),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^([1-9]\d{0,2})[.)]\s$/, nodes.ordered_list, (match) => ({ start: Number(match[1]) })),
        wrappingInputRule(/^([aA])[.)]\s$/, nodes.ordered_list, (match) => ({ type: match[1] })),
      ],
    }),
    leavingByEscape(),
    keymap(keys(editor)),
    keymap(baseKeymap),
    new Plugin({ props: { handleDoubleClickOn: (view) => editBlock(editor)(view.state, view.dispatch, view) } }),
    new Plugin({ props: pasteProps(editor) }),
    new Plugin({ props: fileProps(editor) }),
    tableEditing(),
    history(),
    gapCursor(),
    dropCursor({ color: "currentColor", width: 2 }),
  ];
}

function keys(editor) {
  const { texts } = editor;
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
    // not left to the browser, which tells of the moved caret so late that a busy page loses it
    "Mod-Home": commands.toStart,
    "Mod-End": commands.toEnd,
    "Mod-Shift-Home": commands.selectToStart,
    "Mod-Shift-End": commands.selectToEnd,
    "Mod-Enter": chainCommands(blocks.writeBehind, commands.leaveBlock),
    "Shift-Enter": lineBreak,
    Enter: chainCommands(editBlock(editor), splitListItem(nodes.list_item)),
    Backspace: chainCommands(undoInputRule, blocks.chooseBefore),
    Delete: blocks.chooseAfter,
    Tab: commands.tab,
    "Shift-Tab": commands.shiftTab,
  };
}

/** Enter or a double click on a picture or an inserted block asks what it shows. */
function editBlock({ texts, types }) {
  return (state, dispatch, view) => {
    if (blocks.chosen(state, nodes.figure)) {
      return askForWords(texts)(state, dispatch, view);
    }
    const type = types.find((each) => canEditBlock(each)(state));
    return type !== undefined && askForBlock(type, texts)(state, dispatch, view);
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

import { redo, undo } from "prosemirror-history";
import * as tables from "prosemirror-tables";
import { hasLibrary } from "../balai/library.js";
import { askForBlock, canEditBlock, canInsertBlock, chosenBlock, wordsOf } from "./block-types.js";
import * as blocks from "./blocks.js";
import * as commands from "./commands.js";
import { askForOther, askForPicture, askForWords } from "./pictures.js";
import { askForCaption, askForLink, askForTable } from "./questions.js";
import { schema } from "./schema.js";
import { keys } from "./shortcuts.js";

const { nodes, marks } = schema;
const { around, hasMark } = commands;

/** What the toolbar above the text offers, in groups. */
export function mainControls(texts, types) {
  return [
    [
      { name: "undo", keys: keys("Ctrl+Z"), run: undo },
      { name: "redo", keys: keys("Ctrl+Y"), run: redo },
    ],
    [
      {
        name: "style",
        options: ["paragraph", "heading2", "heading3", "heading4"],
        run: commands.setStyle,
        value: commands.styleOf,
      },
    ],
    [
      { name: "bold", keys: keys("Ctrl+B"), run: commands.bold, isActive: (state) => hasMark(state, marks.strong) },
      { name: "italic", keys: keys("Ctrl+I"), run: commands.italic, isActive: (state) => hasMark(state, marks.em) },
      {
        name: "link",
        keys: keys("Ctrl+K"),
        run: askForLink(texts),
        isActive: (state) => commands.linkRange(state) !== null,
        isPossible: (state) => state.selection.$from.parent.inlineContent,
      },
    ],
    [
      list("bulletList", nodes.bullet_list, "Ctrl+Shift+8"),
      list("orderedList", nodes.ordered_list, "Ctrl+Shift+7"),
      { name: "outdent", keys: keys("Shift+Tab"), run: commands.outdent },
      { name: "indent", keys: keys("Tab"), run: commands.indent },
    ],
    [
      {
        name: "quote",
        keys: keys("Ctrl+Shift+9"),
        run: commands.toggleQuote,
        isActive: (state) => around(state, nodes.blockquote) !== null,
      },
      {
        name: "picture",
        run: askForPicture(texts),
        isActive: (state) => blocks.chosen(state, nodes.figure) !== null,
        isPossible: (state) => hasLibrary() && blocks.canInsert(nodes.figure, { src: "" })(state),
      },
      ...types.map((type) => ({
        name: type.command,
        icon: type.icon,
        run: askForBlock(type, texts),
        isActive: (state) => chosenBlock(state, type) !== null,
        isPossible: canInsertBlock(type),
      })),
      { name: "rule", run: commands.insertRule },
      { name: "insertTable", run: askForTable(texts), isPossible: commands.canInsertTable },
    ],
  ];
}

/** What is offered below the text while the caret stands in a table. */
export function tableControls(texts) {
  const caption = {
    name: "caption",
    run: askForCaption(texts),
    isActive: (state) => Boolean(around(state, nodes.table)?.node.attrs.caption),
    isPossible: tables.isInTable,
  };
  const headerRow = {
    name: "headerRow",
    run: tables.toggleHeaderRow,
    isActive: (state) => isHeading(state, (map) => map.width - 1),
  };
  const headerColumn = {
    name: "headerColumn",
    run: tables.toggleHeaderColumn,
    isActive: (state) => isHeading(state, (map) => (map.height - 1) * map.width),
  };
  return [
    labelled(texts.row, [
      { name: "rowBefore", run: tables.addRowBefore },
      { name: "rowAfter", run: tables.addRowAfter },
      { name: "deleteRow", run: tables.deleteRow },
    ]),
    labelled(texts.column, [
      { name: "columnBefore", run: tables.addColumnBefore },
      { name: "columnAfter", run: tables.addColumnAfter },
      { name: "deleteColumn", run: tables.deleteColumn },
    ]),
    labelled(texts.cell, [
      { name: "mergeCells", run: tables.mergeCells },
      { name: "splitCell", run: tables.splitCell },
    ]),
    labelled(texts.table, [headerRow, headerColumn, caption, { name: "deleteTable", run: tables.deleteTable }]),
  ];
}

function labelled(label, items) {
  return Object.assign(items, { label });
}

/** What is offered below the text while a picture is chosen. */
export function pictureControls(texts) {
  const isPossible = (state) => blocks.chosen(state, nodes.figure) !== null;
  return [
    labelled(texts.picture, [
      { name: "editPicture", keys: "Enter", run: askForWords(texts), isPossible },
      { name: "changePicture", run: askForOther, isPossible: (state) => hasLibrary() && isPossible(state) },
      { name: "deletePicture", keys: "Del", run: blocks.remove },
    ]),
  ];
}

/** What is offered below the text while a block of this type is chosen. */
export function blockControls(texts, type) {
  const { edit, remove } = wordsOf(type);
  return [
    labelled(texts[type.command], [
      { name: edit, icon: "editBlock", keys: "Enter", run: askForBlock(type, texts), isPossible: canEditBlock(type) },
      { name: remove, icon: "deleteBlock", keys: "Del", run: blocks.remove },
    ]),
  ];
}

/** What is offered below the text while the caret stands in a numbered list. */
export function numberingControls() {
  return [
    [
      {
        name: "numbering",
        options: ["1", "a", "A", "i", "I"],
        run: commands.setNumbering,
        value: (state) => around(state, nodes.ordered_list)?.node.attrs.type ?? "1",
      },
    ],
  ];
}

function list(name, type, written) {
  return {
    name,
    keys: keys(written),
    run: commands.toggleList(type),
    isActive: (state) => around(state, nodes.bullet_list, nodes.ordered_list)?.node.type === type,
  };
}

function isHeading(state, indexOfLastCell) {
  if (!tables.isInTable(state)) {
    return false;
  }
  const { table, map } = tables.selectedRect(state);
  return table.nodeAt(map.map[indexOfLastCell(map)]).type === nodes.table_header;
}

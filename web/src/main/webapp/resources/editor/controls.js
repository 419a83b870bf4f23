import { redo, undo } from "prosemirror-history";
import * as tables from "prosemirror-tables";
import * as commands from "./commands.js";
import { ask, element, show } from "./dialog.js";
import { linkAddress, schema } from "./schema.js";

const { nodes, marks } = schema;
const { around, hasMark } = commands;

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

/** "Ctrl+B" as it is written on this computer. */
function keys(written) {
  return isMac ? written.replace("Ctrl", "⌘").replace("Alt", "⌥") : written;
}

/** What the toolbar above the text offers, in groups. */
export function mainControls(texts) {
  return [
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
      { name: "rule", run: commands.insertRule },
      { name: "insertTable", run: askForTable(texts), isPossible: commands.canInsertTable },
    ],
    [
      { name: "undo", keys: keys("Ctrl+Z"), run: undo },
      { name: "redo", keys: keys("Ctrl+Y"), run: redo },
    ],
  ];
}

/** What is offered below the text while the caret stands in a table. */
export function tableControls(texts) {
  return [
    [
      { name: "rowBefore", run: tables.addRowBefore },
      { name: "rowAfter", run: tables.addRowAfter },
      { name: "deleteRow", run: tables.deleteRow },
    ],
    [
      { name: "columnBefore", run: tables.addColumnBefore },
      { name: "columnAfter", run: tables.addColumnAfter },
      { name: "deleteColumn", run: tables.deleteColumn },
    ],
    [
      { name: "headerRow", run: tables.toggleHeaderRow, isActive: (state) => isHeading(state, (map) => map.width - 1) },
      { name: "headerColumn", run: tables.toggleHeaderColumn, isActive: (state) => isHeading(state, (map) => (map.height - 1) * map.width) },
      { name: "caption", run: askForCaption(texts), isActive: (state) => Boolean(around(state, nodes.table)?.node.attrs.caption), isPossible: tables.isInTable },
    ],
    [
      { name: "mergeCells", run: tables.mergeCells },
      { name: "splitCell", run: tables.splitCell },
      { name: "deleteTable", run: tables.deleteTable },
    ],
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

/** Asks where the link leads; within a link it can be changed or taken away. */
export function askForLink(texts) {
  return (state, dispatch, view) => {
    const link = commands.linkRange(state);
    const fields = [
      {
        name: "address",
        label: texts["link.address"],
        value: link?.href ?? "",
        hint: texts["link.hint"],
        check: (written) => (toAddress(written) ? null : texts["link.wrong"]),
      },
    ];
    if (!link && state.selection.empty) {
      fields.push({ name: "text", label: texts["link.text"] });
    }
    ask({
      title: texts.link,
      fields,
      confirm: texts.apply,
      cancel: texts.cancel,
      other: link && { name: "remove", label: texts["link.remove"] },
    }).then((answer) => {
      if (answer === "remove") {
        commands.removeLink(view.state, view.dispatch);
      } else if (answer) {
        commands.setLink(toAddress(answer.address), answer.text)(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

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
    ["help.lineBreak", "Shift+Enter"],
    ["help.leaveBlock", "Ctrl+Enter"],
  ];
  const list = element("dl", { className: "editor-keys" });
  rows.forEach(([name, written]) =>
    list.append(element("dt", { textContent: texts[name] }), element("dd", {}, element("kbd", { textContent: keys(written) }))),
  );
  show({ title: texts.help, content: list, close: texts.close }).then(() => view.focus());
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

function askForTable(texts) {
  const number = (most) => (written) =>
    /^\d+$/.test(written) && written >= 1 && written <= most ? null : texts["table.number"].replace("{0}", most);
  return (state, dispatch, view) => {
    ask({
      title: texts.insertTable,
      fields: [
        { name: "rows", label: texts["table.rows"], type: "number", value: 3, check: number(100) },
        { name: "columns", label: texts["table.columns"], type: "number", value: 3, check: number(20) },
        { name: "caption", label: texts["table.caption"], hint: texts["table.captionHint"] },
        { name: "header", label: texts["table.header"], type: "checkbox", value: true },
      ],
      confirm: texts.insert,
      cancel: texts.cancel,
    }).then((answer) => {
      if (answer) {
        const size = { rows: Number(answer.rows), columns: Number(answer.columns) };
        commands.insertTable({ ...answer, ...size })(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

function askForCaption(texts) {
  return (state, dispatch, view) => {
    ask({
      title: texts.caption,
      fields: [
        {
          name: "caption",
          label: texts["table.caption"],
          value: around(state, nodes.table).node.attrs.caption,
          hint: texts["table.captionHint"],
        },
      ],
      confirm: texts.apply,
      cancel: texts.cancel,
    }).then((answer) => {
      if (answer) {
        commands.setCaption(answer.caption)(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

/** People write www.desa.id, an e-mail address or a telephone number and mean a link to it. */
function toAddress(written) {
  const asked = linkAddress(written);
  if (asked || written === "") {
    return asked;
  }
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(written)) {
    return linkAddress(`mailto:${written}`);
  }
  if (/^(\+|0)[\d ().-]{5,}$/.test(written)) {
    return linkAddress(`tel:${written.replace(/[^\d+]/g, "")}`);
  }
  return /^[a-z\d-]+(\.[a-z\d-]+)+([/?#:]|$)/i.test(written) ? linkAddress(`https://${written}`) : null;
}

import { fill } from "../balai/dom.js";
import * as commands from "./commands.js";
import { ask } from "./dialog.js";
import { linkAddress, schema } from "./schema.js";

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

/** Asks for the size of a new table. */
export function askForTable(texts) {
  const number = (most) => (written) =>
    /^\d+$/.test(written) && written >= 1 && written <= most ? null : fill(texts["table.number"], most);
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

export function askForCaption(texts) {
  return (state, dispatch, view) => {
    ask({
      title: texts.caption,
      fields: [
        {
          name: "caption",
          label: texts["table.caption"],
          value: commands.around(state, schema.nodes.table).node.attrs.caption,
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

import { NodeSelection, TextSelection } from "prosemirror-state";
import { fill } from "../balai/dom.js";
import { hasLibrary, library } from "../balai/library.js";
import * as blocks from "./blocks.js";
import { askForPicture, askForWords, attributesOf } from "./pictures.js";
import { schema } from "./schema.js";

const { figure } = schema.nodes;

/** Takes image files that are pasted or dropped into the library and shows them in the text. */
export function fileProps({ texts, notice }) {
  return {
    handlePaste(view, event) {
      const files = [...(event.clipboardData?.files ?? [])];
      // a word processor adds a drawing of the words it copies
      const isOnlyFiles = files.length > 0 && wordsOf(event.clipboardData) === "";
      return isOnlyFiles && take(files, view);
    },
    handleDrop(view, event) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (view.dragging || files.length === 0 || wordsOf(event.dataTransfer) !== "") {
        return false;
      }
      const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (place) {
        const { tr } = view.state;
        view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos))));
      }
      // never left to the browser, which would open the file in place of the page
      return take(files, view);
    },
  };

  function take(files, view) {
    const images = files.filter((file) => file.type.startsWith("image/"));
    if (images.length === 0) {
      notice.say(texts["file.noPicture"]);
    } else if (hasLibrary()) {
      uploadAll(images, view);
    } else {
      sayLost(texts, notice, view, images.length);
    }
    return true;
  }

  async function uploadAll(images, view) {
    notice.say(texts["file.uploading"]);
    const failed = [];
    let undescribed = 0;
    for (const image of images) {
      try {
        const attributes = attributesOf(await library.upload(image));
        blocks.insert(figure, attributes)(view.state, view.dispatch);
        undescribed += attributes.alt === "" && !attributes.decorative ? 1 : 0;
      } catch (failure) {
        failed.push(failure.message.includes(image.name) ? failure.message : `${image.name}: ${failure.message}`);
      }
    }
    notice.clear();
    if (failed.length > 0) {
      notice.say(failed.join(" "));
    } else if (undescribed > 0) {
      notice.say(texts["file.uploaded"], { label: texts.editPicture, run: () => describeLast(view) });
    }
    view.focus();
  }

  function describeLast(view) {
    let pos = null;
    view.state.doc.nodesBetween(0, view.state.selection.from, (node, at) => {
      if (node.type === figure && !node.attrs.decorative && node.attrs.alt === "") {
        pos = at;
      }
    });
    if (pos !== null) {
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)).scrollIntoView());
      askForWords(texts)(view.state, view.dispatch, view);
    }
  }
}

/** Says how many pictures could not come along, and offers the library. */
export function sayLost(texts, notice, view, count) {
  const run = () => askForPicture(texts)(view.state, view.dispatch, view);
  const offers = hasLibrary() ? [{ label: texts["paste.choose"], run }] : [];
  notice.say(fill(texts["paste.lost"], count), ...offers);
}

function wordsOf(data) {
  const html = data.getData("text/html");
  return new DOMParser().parseFromString(html, "text/html").body.textContent.trim();
}

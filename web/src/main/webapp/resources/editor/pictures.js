import { element } from "../balai/dom.js";
import { library } from "../balai/library.js";
import * as blocks from "./blocks.js";
import { ask } from "./dialog.js";
import { oneLine } from "./media.js";
import { schema } from "./schema.js";

const { figure } = schema.nodes;

/** Asks for a picture of the library and what it shows; at a picture that is chosen, what that one shows. */
export function askForPicture(texts) {
  return (state, dispatch, view) => {
    if (blocks.chosen(state, figure)) {
      return askForWords(texts)(state, dispatch, view);
    }
    choose().then(async (media) => {
      const words = media && (await askWhatItShows(texts, attributesOf(media), texts.insert));
      if (words) {
        blocks.insert(figure, { ...attributesOf(media), ...words })(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

/** Alternative text, decoration and caption of the chosen picture. */
export function askForWords(texts) {
  return (state, dispatch, view) => {
    const found = blocks.chosen(state, figure);
    if (!found) {
      return false;
    }
    const remove = { name: "remove", label: texts.deletePicture };
    askWhatItShows(texts, found.node.attrs, texts.apply, remove).then((answer) => {
      if (answer === "remove") {
        blocks.remove(view.state, view.dispatch);
      } else if (answer) {
        blocks.change(answer)(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

/** Another picture in place of the chosen one; the caption stays, what it shows comes from the library. */
export function askForOther(state, dispatch, view) {
  choose().then((media) => {
    if (media) {
      blocks.change(attributesOf(media))(view.state, view.dispatch);
    }
    view.focus();
  });
  return true;
}

/** The attributes of a figure that shows a picture of the library. */
export function attributesOf({ src, alternative, decorative, width, height }) {
  const alt = decorative ? "" : oneLine(alternative ?? "");
  const pixels = (number) => (number ? String(number) : null);
  return { src, alt, decorative: Boolean(decorative), width: pixels(width), height: pixels(height) };
}

function choose() {
  return library.choose({ kind: "PICTURE" });
}

async function askWhatItShows(texts, { src, alt, decorative, caption = "" }, confirm, other) {
  const answer = await ask({
    title: texts.picture,
    lead: element("img", { src, alt: "", className: "editor-preview" }),
    fields: [
      { name: "alt", label: texts["picture.alternative"], value: alt, hint: texts["picture.alternativeHint"] },
      { name: "decorative", label: texts["picture.decorative"], type: "checkbox", value: decorative, disables: "alt" },
      { name: "caption", label: texts["picture.caption"], value: caption, hint: texts["picture.captionHint"] },
    ],
    confirm,
    cancel: texts.cancel,
    other,
  });
  if (answer === null || answer === "remove") {
    return answer;
  }
  return {
    alt: answer.decorative ? "" : oneLine(answer.alt),
    decorative: answer.decorative,
    caption: oneLine(answer.caption),
  };
}

import { element } from "../balai/dom.js";
import { descriptionOf } from "./description.js";
import { faceOf, grid } from "./grid.js";
import { settings } from "./store.js";
import { uploads } from "./uploads.js";

/** The page of the library: files come in anywhere on it, and each card leads to what can be done with one. */
export function fillPage(place) {
  const query = new URLSearchParams(location.search);
  const library = grid({
    begin: { text: query.get("text"), kind: query.get("kind"), only: query.get("only") },
    cardOf: (item) =>
      element("a", { className: "media-card", href: `${settings.page}?id=${item.id}` }, ...faceOf(item)),
    onLook: remember,
  });
  const bringing = uploads({
    target: document.body,
    onStored: (item, line) => {
      library.put(item);
      if (item.kind === "PICTURE") {
        line.prepend(element("img", { className: "media-thumbnail", src: item.thumbnail, alt: "" }));
        line.append(descriptionOf(item, (saved) => library.put(saved)).row);
      }
    },
  });
  place.append(bringing, library.element);
}

/** So that the way back from an item leads to what was looked for. */
function remember(looked) {
  const query = new URLSearchParams(Object.entries(looked).filter(([, value]) => value));
  history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
}

import { element, fill, freshId } from "../balai/dom.js";
import { list, texts } from "./store.js";

/**
 * The library as a list of pictures and documents that can be searched and narrowed down, and grows on demand.
 *
 * @param kind shows that kind alone; without it the reader may choose one
 * @param cardOf makes the element that stands for an item
 * @param begin what to look for at first: { text, kind, only }
 * @param onLook is told what is looked for
 */
export function grid({ kind, cardOf, begin = {}, onLook = () => {} }) {
  const cards = element("ul", { className: "media-grid" });
  const status = element("p", { className: "media-count", attributes: { role: "status" } });
  const more = element("button", { type: "button", className: "btn quiet", textContent: texts.more, hidden: true });
  const fields = filters(kind, begin);
  let asking = new AbortController();
  let shown = 0;
  let total = null;

  const tell = () => {
    const counted = total === null ? fill(texts.countSoFar, shown) : fill(texts.count, shown, total);
    status.textContent = shown === 0 ? texts.nothing : counted;
  };
  const add = (item, first) => {
    const present = cards.querySelector(`[data-id="${item.id}"]`);
    const card = element("li", { attributes: { "data-id": item.id } }, cardOf(item));
    if (present) {
      present.replaceWith(card);
      return;
    }
    shown += 1;
    if (first) {
      total = total === null ? null : total + 1;
      tell();
    }
    cards[first ? "prepend" : "append"](card);
  };
  const load = async (from) => {
    asking.abort();
    asking = new AbortController();
    try {
      const page = await list({ ...fields.values(), from }, asking.signal);
      if (from === 0) {
        cards.replaceChildren();
        shown = 0;
      }
      const before = cards.children.length;
      page.items.forEach((item) => add(item, false));
      total = page.total ?? null;
      tell();
      more.hidden = !page.more;
      more.dataset.from = page.next;
      if (from > 0) {
        cards.children[before]?.querySelector("a, button")?.focus();
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        status.textContent = failure.message;
      }
    }
  };
  more.addEventListener("click", () => load(Number(more.dataset.from)));
  fields.onChange(() => {
    onLook(fields.values());
    load(0);
  });
  load(0);
  return {
    element: element("div", { className: "media-library" }, fields.bar, status, cards, more),
    /** Shows an item that is new, or that has changed. */
    put: (item) => add(item, true),
    search: fields.search,
  };
}

function filters(fixedKind, begin) {
  const search = element("input", { type: "search", value: begin.text ?? "", maxLength: 200, autocomplete: "off" });
  const kind = select({ "": texts.allKinds, PICTURE: texts.pictures, DOCUMENT: texts.documents }, begin.kind);
  const only = select({ "": texts.all, UNDESCRIBED: texts.undescribed, UNUSED: texts.unused }, begin.only);
  const bar = element("div", { className: "bar", attributes: { role: "search" } });
  bar.append(field(texts.search, search, "grow"));
  if (!fixedKind) {
    bar.append(field(texts.kind, kind));
  }
  bar.append(field(texts.only, only));
  return {
    bar,
    search,
    values: () => ({ text: search.value.trim(), kind: fixedKind ?? kind.value, only: only.value }),
    onChange(tell) {
      let pause;
      search.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(tell, 300);
      });
      // Enter must not send a form that surrounds the search
      search.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
      [kind, only].forEach((choice) => choice.addEventListener("change", tell));
    },
  };
}

function select(options, chosen) {
  const made = element("select");
  Object.entries(options).forEach(([value, textContent]) => made.append(element("option", { value, textContent })));
  made.value = chosen && chosen in options ? chosen : "";
  return made;
}

function field(label, control, className = "") {
  control.id = freshId("filter");
  control.classList.add("media-input");
  return element(
    "div",
    { className: `field ${className}` },
    element("label", { htmlFor: control.id, textContent: label }),
    control,
  );
}

/** What a card shows of an item: the picture or the kind of document, its name, and what needs attention. */
export function faceOf(item) {
  const face = element("span", { className: "media-face" });
  if (item.kind === "PICTURE") {
    face.append(element("img", { src: item.thumbnail, alt: "", loading: "lazy", decoding: "async" }));
  } else {
    face.append(element("span", { className: "media-type", textContent: item.type }));
  }
  const facts = element("span", { className: "media-facts", textContent: item.facts });
  const parts = [face, element("span", { className: "media-name", textContent: item.name }), facts];
  if (!item.described) {
    parts.push(element("span", { className: "tag soon", textContent: texts.withoutDescription }));
  }
  return parts;
}

import { button, element, fill } from "../balai/dom.js";
import { explain, put } from "./hidden-field.js";
import { choose } from "./picker.js";
import { find, texts } from "./store.js";

/**
 * Gives a hidden field with the id of something in the library a picture of it, and buttons to choose, cut (where data-
 * crop asks for it) and remove.
 */
export function dress(input) {
  const kind = input.dataset.mediaChoice;
  const label = input.dataset.label;
  const shown = element("div", { className: "media-shown" });
  const pick = button("", "btn quiet", async () => {
    const item = await choose({ kind });
    if (item) {
      put(input, String(item.id));
      show(item);
    }
    pick.focus();
  });
  const cut = button(texts["crop.begin"], "btn quiet", async () => {
    const { crop } = await import("./crop.js");
    const item = await crop(cut.item);
    if (item) {
      put(input, String(item.id));
      show(item);
    }
    cut.focus();
  });
  const remove = button(texts.remove, "btn quiet", () => {
    put(input, "");
    show(null);
    pick.focus();
  });
  remove.setAttribute("aria-label", `${texts.remove}: ${label}`);
  cut.setAttribute("aria-label", `${texts["crop.begin"]}: ${label}`);
  explain(pick, input);

  const show = (item) => {
    const name = item ? element("p", { className: "media-name", textContent: item.name }) : "";
    const picture = item?.thumbnail ? element("img", { src: item.thumbnail, alt: item.alternative ?? "" }) : "";
    shown.replaceChildren(picture, name);
    pick.textContent = item ? texts.replace : texts[`pick.${kind}`];
    pick.setAttribute("aria-label", `${pick.textContent}: ${label}`);
    remove.hidden = !item;
    cut.item = item;
    cut.hidden = !("crop" in input.dataset) || !item?.thumbnail;
  };
  const follow = async () => {
    const id = input.value;
    input.dataset.shown = id;
    if (!id) {
      show(null);
      return;
    }
    try {
      show(await find(id));
    } catch (refusal) {
      show({ name: refusal.status === 404 ? fill(texts.gone, id) : refusal.message });
    }
  };

  input.addEventListener("change", () => input.value !== input.dataset.shown && follow());
  input.after(
    element("div", { className: "media-chosen" }, shown, element("div", { className: "actions" }, pick, cut, remove)),
  );
  show(null);
  follow();
}

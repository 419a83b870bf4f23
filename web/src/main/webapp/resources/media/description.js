import { element, freshId } from "../balai/dom.js";
import { describe, texts } from "./store.js";

/**
 * Fields for the description of a picture, saved on their own: whatever form surrounds them is not sent.
 *
 * @param onSaved is given the item as it stands afterwards
 */
export function descriptionOf(item, onSaved = () => {}) {
  return item.changeable ? fieldsFor(item, onSaved) : toRead(item);
}

/** For those who may not change it. */
function toRead(item) {
  const text = item.decorative ? texts.decorative : item.alternative || texts.withoutDescription;
  const row = element(
    "div",
    { className: "media-description" },
    element("p", { textContent: `${texts.alternative}: ${text}` }),
    element("p", { className: "hint", textContent: texts.notChangeable }),
  );
  return { row, settle: () => Promise.resolve(item) };
}

function fieldsFor(item, onSaved) {
  let current = item;
  const id = freshId("alternative");
  const input = element("input", {
    id,
    type: "text",
    className: "media-input",
    maxLength: 500,
    value: item.alternative ?? "",
    autocomplete: "off",
    attributes: { "aria-describedby": `${id}-hint ${id}-said` },
  });
  const tick = element("input", { type: "checkbox", id: `${id}-decorative`, checked: item.decorative });
  const save = element("button", { type: "button", className: "btn quiet small", textContent: texts.save });
  const said = element("p", { id: `${id}-said`, className: "media-said", attributes: { role: "status" } });

  const isChanged = () =>
    tick.checked !== current.decorative || (!tick.checked && input.value.trim() !== (current.alternative ?? ""));
  const follow = () => {
    input.disabled = tick.checked;
    said.textContent = "";
    said.classList.remove("wrong");
  };
  const store = async () => {
    save.disabled = true;
    try {
      current = { ...current, ...(await describe(current, tick.checked ? "" : input.value.trim(), tick.checked)) };
      said.classList.remove("wrong");
      said.textContent = current.described ? texts.saved : texts.stillUndescribed;
      onSaved(current);
      return current;
    } catch (refusal) {
      said.classList.add("wrong");
      said.textContent = refusal.message;
      throw refusal;
    } finally {
      save.disabled = false;
    }
  };

  tick.addEventListener("change", follow);
  input.addEventListener("input", follow);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      store().catch(() => input.focus());
    }
  });
  save.addEventListener("click", () => store().catch(() => input.focus()));
  input.disabled = tick.checked;

  const row = element(
    "div",
    { className: "media-description" },
    element("label", { htmlFor: id, textContent: texts.alternative }),
    element("p", { id: `${id}-hint`, className: "hint", textContent: texts.alternativeHint }),
    input,
    element(
      "div",
      { className: "media-decorative" },
      tick,
      element("label", { htmlFor: tick.id, textContent: texts.decorative }),
    ),
    element("div", { className: "media-keep" }, save, said),
  );
  return {
    row,
    input,
    /** Saves what was typed, if anything was; gives the item as it stands then. */
    settle: () => (isChanged() ? store() : Promise.resolve(current)),
  };
}

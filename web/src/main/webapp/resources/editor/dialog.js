import { button, element } from "../balai/dom.js";

/**
 * Asks in a modal dialog and gives the values by field name, the name of another button that was pressed, or null.
 * A field is { name, label, type, value, hint, check, disables } or, with options, a list of which one is chosen, each
 * { value, label }; check gives the sentence that says what is wrong, and a choice that is made closes the field that it
 * disables. Above the fields may stand something to look at.
 * The dialog stands outside the form of the page, which Enter would otherwise submit.
 */
export function ask({ title, lead, fields, confirm, cancel, other }) {
  return new Promise((resolve) => {
    const form = element("form", { method: "dialog", noValidate: true });
    const heading = element("h2", { id: "editor-dialog-title", textContent: title });
    const inputs = fields.map(inputOf);
    const buttons = element("div", { className: "editor-dialog-buttons" });
    buttons.append(element("button", { type: "submit", className: "editor-confirm", textContent: confirm }));
    if (other) {
      buttons.append(button(other.label, "editor-other", () => finish(other.name)));
    }
    buttons.append(button(cancel, "editor-cancel", () => finish(null)));
    form.append(heading, ...(lead ? [lead] : []), ...inputs.map((input) => input.row), buttons);
    fields.forEach(({ disables }, i) => disables && closeBy(inputs[i].control, form.elements[disables]));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wrong = inputs.filter((input) => !input.isRight());
      if (wrong.length > 0) {
        wrong[0].control.focus();
      } else {
        finish(Object.fromEntries(inputs.map((input) => [input.control.name, input.value()])));
      }
    });
    const finish = open(form, () => resolve(null), resolve);
    inputs.find(({ control }) => !control.disabled)?.control.select?.();
  });
}

/** Shows something to read until it is closed. */
export function show({ title, content, close }) {
  return new Promise((resolve) => {
    const box = element("div", {});
    const buttons = element("div", { className: "editor-dialog-buttons" });
    buttons.append(button(close, "editor-confirm", () => finish()));
    box.append(element("h2", { id: "editor-dialog-title", textContent: title }), content, buttons);
    const finish = open(box, resolve, resolve);
  });
}

function open(content, onCancel, onFinish) {
  const dialog = element("dialog", { className: "editor-dialog" }, content);
  dialog.setAttribute("aria-labelledby", "editor-dialog-title");
  let finished = false;
  const finish = (result) => {
    finished = true;
    dialog.close();
    onFinish(result);
  };
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (!finished) {
      onCancel();
    }
  });
  // a modal dialog of PrimeFaces beneath would take Tab and Escape for itself
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return finish;
}

function closeBy(choice, field) {
  const update = () => (field.disabled = choice.checked);
  choice.addEventListener("change", update);
  update();
}

function inputOf({ name, label, type = "text", value = "", options, hint, check = () => null }) {
  const id = `editor-dialog-${name}`;
  const control = options
    ? element("select", { id, name, className: "editor-input" }, ...options.map(optionOf))
    : element("input", { id, name, type, className: "editor-input", autocomplete: "off" });
  const message = element("p", { id: `${id}-message`, className: "editor-message", role: "alert" });
  const text = element("label", { htmlFor: id, textContent: label });
  const isChoice = type === "checkbox";
  if (isChoice) {
    control.checked = value;
  } else {
    control.value = value;
  }
  const row = element("div", { className: isChoice ? "editor-choice" : "editor-field" });
  row.append(...(isChoice ? [control, text] : [text, control]));
  if (hint) {
    row.append(element("p", { id: `${id}-hint`, className: "editor-hint", textContent: hint }));
  }
  row.append(message);
  control.setAttribute("aria-describedby", hint ? `${id}-hint ${id}-message` : `${id}-message`);
  return {
    control,
    row,
    value: () => (isChoice ? control.checked : control.value.trim()),
    isRight() {
      const wrong = isChoice ? null : check(control.value.trim());
      message.textContent = wrong ?? "";
      control.setAttribute("aria-invalid", wrong !== null);
      return wrong === null;
    },
  };
}

function optionOf({ value, label }) {
  return element("option", { value, textContent: label });
}

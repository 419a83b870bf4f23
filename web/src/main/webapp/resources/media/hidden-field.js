/** Puts a value into a hidden field, as if the reader had typed it. */
export function put(input, value) {
  input.value = value;
  input.dataset.shown = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Lets a button say what stands below the field that it fills: the hint and what is wrong. */
export function explain(button, input) {
  const explained = [`${input.id}-hint`, `${input.id}-message`].filter((id) => document.getElementById(id));
  button.setAttribute("aria-describedby", explained.join(" "));
}

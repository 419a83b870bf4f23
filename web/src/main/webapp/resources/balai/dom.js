/** Makes an element with its properties and content. */
export function element(name, properties = {}, ...children) {
  const { attributes = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

export function button(label, className, onClick) {
  const made = element("button", { type: "button", className, textContent: label });
  made.addEventListener("click", onClick);
  return made;
}

/** The text with its placeholders {0}, {1} … filled. */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (unused, number) => values[number]);
}

/** Says to those who cannot see it whether something is wrong with a field. */
export function markInvalid(field, wrong) {
  if (wrong) {
    field.setAttribute("aria-invalid", "true");
  } else {
    field.removeAttribute("aria-invalid");
  }
}

let made = 0;

/** An id that no other element of the page has. */
export function freshId(name) {
  made += 1;
  return `fresh-${name}-${made}`;
}

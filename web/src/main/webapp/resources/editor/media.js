const PICTURE = /^\/media\/[0-9a-f]{64}\/[1-9]\d{0,4}\.(?:jpg|png|gif)$/;
const PIXELS = /^[1-9]\d{0,4}$/;
const BLOCK_TYPE = /^[a-z]+(?:-[a-z]+)*$/;
const BLOCK_NAME = /^[a-z]+$/;
const BLOCK_VALUE = /^[A-Za-z0-9_-]{1,120}$/;

/** On one line, as the server keeps alternative texts, captions and titles. */
export function oneLine(text) {
  return text.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, "");
}

/** The attributes of a figure from an img of the media library, or false: no other picture may stand in an article. */
export function pictureOf(image, caption = "") {
  const src = image?.getAttribute("src") ?? "";
  if (!PICTURE.test(src)) {
    return false;
  }
  const alt = oneLine(image.getAttribute("alt") ?? "");
  const pixels = (name) => (PIXELS.test(image.getAttribute(name)) ? image.getAttribute(name) : null);
  const decorative = alt === "" && image.getAttribute("role") === "presentation";
  return { src, alt, decorative, width: pixels("width"), height: pixels("height"), caption: oneLine(caption) };
}

/** A figure holds one picture and its caption; of any other only the parts are understood. */
export function figureOf(element) {
  const images = element.querySelectorAll("img");
  const caption = element.querySelector("figcaption")?.textContent ?? "";
  const isPlain = images.length === 1 && caption.trim() === element.textContent.trim();
  return isPlain && pictureOf(images[0], caption);
}

/** The attributes of an inserted block of any type from a div, or false: one with other data is none of ours. */
export function blockOf(element) {
  const { block: type, ...values } = Object.fromEntries(
    dataNames(element).map((name) => [name.slice("data-".length), element.getAttribute(name)]),
  );
  const isOurs = Object.entries(values).every(([name, value]) => BLOCK_NAME.test(name) && BLOCK_VALUE.test(value));
  return BLOCK_TYPE.test(type) && isOurs && { type, values, text: oneLine(element.textContent) };
}

/** The names of the attributes that say what a block is, in the order in which they are written. */
export function dataNames(element) {
  // ProseMirror's own on what is copied
  const isData = (name) => name.startsWith("data-") && name !== "data-pm-slice";
  return element.getAttributeNames().filter(isData).sort();
}

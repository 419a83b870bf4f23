const PICTURE = /^\/media\/[0-9a-f]{64}\/[1-9]\d{0,4}\.(?:jpg|png|gif)$/;
const PIXELS = /^[1-9]\d{0,4}$/;
const VIDEO = /^[A-Za-z0-9_-]{11}$/;
const INSTITUTION = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

export function videoOf(element) {
  const id = element.getAttribute("data-video");
  return VIDEO.test(id) && { id, title: oneLine(element.textContent) };
}

export function membersOf(element) {
  const institution = element.getAttribute("data-institution");
  return INSTITUTION.test(institution) && { institution, name: oneLine(element.textContent) };
}

/** The eleven characters that name a video, from any of the addresses under which YouTube shows it, or null. */
export function videoIn(address) {
  const written = address.trim();
  if (/\s/.test(written)) {
    return null;
  }
  let url;
  try {
    url = new URL(/^https?:/i.test(written) ? written : `https://${written}`);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/^(www|m|music)\./, "");
  const [first, second] = url.pathname.slice(1).split("/");
  let id = null;
  if (host === "youtu.be") {
    id = first;
  } else if (host === "youtube.com" || host === "youtube-nocookie.com") {
    id = first === "watch" ? url.searchParams.get("v") : ["embed", "shorts", "live", "v"].includes(first) && second;
  }
  return VIDEO.test(id) ? id : null;
}

import { sayLost } from "./files.js";
import { pictureOf } from "./media.js";
import { makeLists } from "./word-lists.js";

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, hr, figure, div";

/** Word in the browser ends each paragraph with a space of its own. */
const NO_CONTENT = "style, script, title, meta:not([data-pm-slice]), link, xml, span.EOP";

/** What is pasted comes in clean, from word processors too; pictures that cannot come along are counted and told. */
export function pasteProps({ texts, notice }) {
  return {
    transformPastedHTML(html, view) {
      notice.clear();
      const { cleaned, lost } = clean(html);
      if (lost > 0) {
        sayLost(texts, notice, view, lost);
      }
      return cleaned;
    },
  };
}

/** HTML of the clipboard as the schema understands it, and how many pictures were left out. */
export function clean(html) {
  // a template takes rows without their table too, as they are copied within the editor
  const template = document.implementation.createHTMLDocument().createElement("template");
  template.innerHTML = html;
  const root = template.content;
  const isOurs = root.querySelector("[data-pm-slice]") !== null;
  root.querySelectorAll(NO_CONTENT).forEach((odd) => odd.remove());
  const lost = takeOutPictures(root);
  if (!isOurs) {
    dropEmptyLines(root);
    makeLists(root);
    nestLists(root);
    makeHeads(root);
    mendLinks(root);
  }
  return { cleaned: template.innerHTML, lost };
}

function takeOutPictures(root) {
  let lost = 0;
  for (const image of root.querySelectorAll("img")) {
    makeLocal(image);
    if (!pictureOf(image)) {
      const isSpacer = ["width", "height"].some((name) => /^[0-2](px)?$/.test(image.getAttribute(name) ?? ""));
      lost += isSpacer ? 0 : 1;
      image.remove();
    }
  }
  return lost;
}

/** Copied from a page of this site, a picture comes with its whole address. */
function makeLocal(image) {
  const src = image.getAttribute("src") ?? "";
  if (src.startsWith(`${location.origin}/media/`)) {
    image.setAttribute("src", src.slice(location.origin.length));
  }
}

/** Word processors part their paragraphs by empty ones, which the page does by itself. */
function dropEmptyLines(root) {
  for (const paragraph of root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    if (!paragraph.textContent.replace(/[\s\u00a0\u200b]/g, "") && !paragraph.querySelector("img, table")) {
      paragraph.remove();
    }
  }
  for (const lineBreak of root.querySelectorAll("br")) {
    const { previousElementSibling: before, nextElementSibling: after, parentNode: parent } = lineBreak;
    const stands = [...parent.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.data.trim());
    if (
      lineBreak.className === "Apple-interchange-newline" ||
      (stands && (before?.matches(BLOCKS) || after?.matches(BLOCKS)))
    ) {
      lineBreak.remove();
    }
  }
}

/** A list that stands right in a list belongs to the item before it. */
function nestLists(root) {
  for (const list of root.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    if (list.previousElementSibling?.localName !== "li") {
      list.before(list.ownerDocument.createElement("li"));
    }
    list.previousElementSibling.append(list);
  }
}

/** The rows that a word processor repeats on each page are the head of the table. */
function makeHeads(root) {
  for (const cell of root.querySelectorAll("thead td")) {
    const heading = cell.ownerDocument.createElement("th");
    ["colspan", "rowspan"]
      .filter((name) => cell.hasAttribute(name))
      .forEach((name) => heading.setAttribute(name, cell.getAttribute(name)));
    heading.append(...cell.childNodes);
    cell.replaceWith(heading);
  }
}

/**
 * Places within the old document lead nowhere here; Google Docs hides where a link leads behind an address of its own.
 */
function mendLinks(root) {
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    const wrapped = /^https:\/\/www\.google\.com\/url\?/.test(href) && new URL(href).searchParams.get("q");
    if (wrapped) {
      link.setAttribute("href", wrapped);
    } else if (href.startsWith("#")) {
      link.removeAttribute("href");
    }
  }
}

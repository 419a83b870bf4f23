import { DOMParser as DocumentParser, DOMSerializer } from "prosemirror-model";
import { dataNames } from "./media.js";
import { ELEMENTS, schema } from "./schema.js";

const parser = DocumentParser.fromSchema(schema);
const serializer = DOMSerializer.fromSchema(schema);

/** The document that some HTML describes; scripts do not run and pictures are not fetched on the way. */
export function parseHtml(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  // an item begins with text in our schema, if only with none
  page.querySelectorAll("li > :is(ul, ol):first-child").forEach((list) => {
    if (list.parentNode.firstChild === list) {
      list.before(page.createElement("p"));
    }
  });
  return parser.parse(page.body);
}

/**
 * The HTML of a document in the form that the server keeps to the letter; without any text, picture or inserted block
 * it is empty.
 */
export function writeHtml(doc) {
  const page = document.implementation.createHTMLDocument();
  const body = page.body;
  body.append(serializer.serializeFragment(doc.content, { document: page }));
  body.querySelectorAll("table").forEach(placeRows);
  body.querySelectorAll("li, td, th").forEach(unwrapOnlyParagraph);
  body.querySelectorAll("h2:empty, h3:empty, h4:empty").forEach((heading) => heading.remove());
  while (isEmptyParagraph(body.lastChild)) {
    body.lastChild.remove();
  }
  body.querySelectorAll("*").forEach(keepListedAttributes);
  const isBlank = body.textContent.trim() === "" && !body.querySelector("figure, div");
  return isBlank ? "" : body.innerHTML;
}

/** Leading rows of headings make up the head of the table; a heading there belongs to its column, else to its row. */
function placeRows(table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const firstOfBody = rows.findIndex((row) => [...row.cells].some((cell) => cell.tagName === "TD"));
  const head = firstOfBody < 0 ? rows : rows.slice(0, firstOfBody);
  if (head.length > 0) {
    const thead = table.ownerDocument.createElement("thead");
    thead.append(...head);
    body.before(thead);
  }
  for (const heading of rows.flatMap((row) => [...row.cells]).filter((cell) => cell.tagName === "TH")) {
    heading.scope = head.includes(heading.parentNode) ? "col" : "row";
  }
  if (body.rows.length === 0) {
    body.remove();
  }
}

function unwrapOnlyParagraph(parent) {
  const [first, ...others] = parent.children;
  const alone = others.every((child) => parent.tagName === "LI" && ["UL", "OL"].includes(child.tagName));
  if (first?.tagName === "P" && alone) {
    first.replaceWith(...first.childNodes);
  }
}

function isEmptyParagraph(node) {
  return node?.nodeName === "P" && !node.hasChildNodes();
}

function keepListedAttributes(element) {
  const listed = ELEMENTS[element.localName]
    .flatMap((name) => (name === "data-*" ? dataNames(element) : name))
    .map((name) => [name, element.getAttribute(name)]);
  element.getAttributeNames().forEach((name) => element.removeAttribute(name));
  listed.filter(([, value]) => value !== null).forEach(([name, value]) => element.setAttribute(name, value));
}

import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { blockOf, figureOf, oneLine, pictureOf } from "./media.js";

/**
 * What an article may hold, as the server's policy has it: each element with its attributes in written order, data-*
 * for those of a block.
 */
export const ELEMENTS = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  blockquote: [],
  ul: [],
  ol: ["start", "type"],
  li: [],
  hr: [],
  br: [],
  a: ["href", "title"],
  strong: [],
  em: [],
  sub: [],
  sup: [],
  figure: [],
  img: ["alt", "height", "role", "src", "width"],
  figcaption: [],
  div: ["data-*"],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
};

const LINK = /^(?:https?:\/\/[^/?#\\]|mailto:.|tel:.|geo:.|\/(?![/\\])|#)/i;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const ENCODED = { " ": "%20", "(": "%28", ")": "%29", "{": "%7b", "}": "%7d" };

/** The address as the server will keep it, or null when no link may lead there. */
export function linkAddress(written) {
  const address = written.trim().replace(/[ (){}]/g, (character) => ENCODED[character]);
  return LINK.test(address) && !UNPRINTABLE.test(address) ? address : null;
}

const table = tableNodes({ tableGroup: "block", cellContent: "block+" });

const nodes = {
  doc: { content: "block+" },
  paragraph: {
    group: "block",
    content: "inline*",
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", 0],
  },
  heading: {
    group: "block",
    content: "inline*",
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: {
    group: "block",
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: {
    group: "block",
    content: "list_item+",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    group: "block",
    content: "list_item+",
    attrs: { start: { default: 1 }, type: { default: "1" } },
    parseDOM: [{ tag: "ol", getAttrs: numberingOf }],
    toDOM: ({ attrs: { start, type } }) => [
      "ol",
      { start: start === 1 ? null : start, type: type === "1" ? null : type },
      0,
    ],
  },
  list_item: {
    content: "paragraph block*",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  horizontal_rule: {
    group: "block",
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
  figure: {
    group: "block",
    attrs: {
      src: {},
      alt: { default: "" },
      decorative: { default: false },
      width: { default: null },
      height: { default: null },
      caption: { default: "" },
    },
    draggable: true,
    parseDOM: [
      { tag: "figure", getAttrs: figureOf },
      { tag: "img", getAttrs: (image) => pictureOf(image) },
    ],
    toDOM: ({ attrs: { src, alt, decorative, width, height, caption } }) => {
      const image = ["img", { alt, height, role: decorative ? "presentation" : null, src, width }];
      return caption ? ["figure", image, ["figcaption", caption]] : ["figure", image];
    },
  },
  inserted: {
    group: "block",
    attrs: { type: {}, values: { default: {} }, text: { default: "" } },
    draggable: true,
    parseDOM: [{ tag: "div[data-block]", getAttrs: blockOf }],
    toDOM: ({ attrs: { type, values, text } }) => ["div", dataOf({ block: type, ...values }), text],
  },
  ...table,
  table_cell: { ...table.table_cell, parseDOM: [{ tag: "td", getAttrs: spansOf }] },
  table_header: { ...table.table_header, parseDOM: [{ tag: "th", getAttrs: spansOf }] },
  // only rows may stand in a table of prosemirror-tables, so the caption is an attribute
  table: {
    ...table.table,
    attrs: { caption: { default: "" } },
    parseDOM: [
      { tag: "table", getAttrs: (element) => ({ caption: captionOf(element) }) },
      { tag: "caption", ignore: true },
      { tag: "colgroup", ignore: true },
    ],
    toDOM: ({ attrs: { caption } }) =>
      caption ? ["table", ["caption", caption], ["tbody", 0]] : ["table", ["tbody", 0]],
  },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  text: { group: "inline" },
};

const marks = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: linkOf }],
    toDOM: ({ attrs }) => ["a", { href: attrs.href, title: attrs.title }, 0],
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      // Google Docs wraps all it copies into a bold that is none
      { tag: "b", getAttrs: (element) => element.style.fontWeight !== "normal" && null },
      { style: "font-weight", getAttrs: (weight) => /^(bold(er)?|[6-9]00)$/.test(weight) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
    toDOM: () => ["em", 0],
  },
  sub: { parseDOM: [{ tag: "sub" }, { style: "vertical-align=sub" }], toDOM: () => ["sub", 0] },
  sup: { parseDOM: [{ tag: "sup" }, { style: "vertical-align=super" }], toDOM: () => ["sup", 0] },
};

/** The document of an article. */
export const schema = new Schema({ nodes, marks });

function numberingOf(list) {
  const start = Number(list.getAttribute("start") ?? 1);
  const type = list.getAttribute("type");
  return {
    start: Number.isInteger(start) && start > 0 && start < 1000 ? start : 1,
    type: /^[aAiI]$/.test(type) ? type : "1",
  };
}

function dataOf(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]));
}

function spansOf(cell) {
  const span = (name) => (/^[1-9]\d?$/.test(cell.getAttribute(name)) ? Number(cell.getAttribute(name)) : 1);
  return { colspan: span("colspan"), rowspan: span("rowspan") };
}

function captionOf(element) {
  return oneLine(element.caption?.textContent ?? "");
}

function linkOf(element) {
  const href = linkAddress(element.getAttribute("href"));
  return href !== null && { href, title: element.getAttribute("title") };
}

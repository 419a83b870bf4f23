import { setBlockType, toggleMark, wrapIn, lift } from "prosemirror-commands";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { Selection, TextSelection } from "prosemirror-state";
import { addRowAfter, goToNextCell, isInTable } from "prosemirror-tables";
import { linkAddress, schema } from "./schema.js";

const { nodes, marks } = schema;

export const indent = sinkListItem(nodes.list_item);
export const outdent = liftListItem(nodes.list_item);

/** The innermost node of one of these types around the selection: { node, pos }, or null. */
export function around(state, ...types) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) {
      return { node, pos: $from.before(depth) };
    }
    if (node.type.spec.isolating && !types.includes(nodes.table)) {
      return null;
    }
  }
  return null;
}

export function hasMark(state, type) {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

/** Turns the list around the selection into the other kind, off when it is of this kind, and text into a list. */
export function toggleList(type) {
  return (state, dispatch, view) => {
    const list = around(state, nodes.bullet_list, nodes.ordered_list);
    if (!list && state.selection.$from.parent.type === nodes.heading) {
      return setStyle("paragraph")(state, dispatch) && (!dispatch || wrapInList(type)(view.state, dispatch));
    }
    if (!list) {
      return wrapInList(type)(state, dispatch);
    }
    if (list.node.type === type) {
      return outdent(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(list.pos, type));
    return true;
  };
}

export function toggleQuote(state, dispatch) {
  return around(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);
}

/** "paragraph" or "heading2" to "heading4", the names of the styles in the toolbar. */
export function setStyle(name) {
  return name === "paragraph"
    ? setBlockType(nodes.paragraph)
    : setBlockType(nodes.heading, { level: Number(name.at(-1)) });
}

export function styleOf(state) {
  const block = state.selection.$from.parent;
  return block.type === nodes.heading ? `heading${block.attrs.level}` : "paragraph";
}

export function setNumbering(type) {
  return changeAttributes(nodes.ordered_list, { type });
}

export function setCaption(caption) {
  return changeAttributes(nodes.table, { caption });
}

function changeAttributes(type, attributes) {
  return (state, dispatch) => {
    const found = around(state, type);
    if (found) {
      dispatch?.(state.tr.setNodeMarkup(found.pos, null, { ...found.node.attrs, ...attributes }));
    }
    return found !== null;
  };
}

/** A line across the page, with the caret in the paragraph after it. */
export function insertRule(state, dispatch) {
  const inserted = insertBlock(state, nodes.horizontal_rule.create());
  if (inserted) {
    const { tr, end } = inserted;
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end))).scrollIntoView());
  }
  return inserted !== null;
}

export function canInsertTable(state) {
  return insertBlock(state, nodes.table.createAndFill()) !== null;
}

/** A table with the caret in its first cell. */
export function insertTable({ rows, columns, header, caption }) {
  return (state, dispatch) => {
    const cells = (type) => Array.from({ length: columns }, () => type.createAndFill());
    const content = Array.from({ length: rows }, (_, row) =>
      nodes.table_row.create(null, cells(header && row === 0 ? nodes.table_header : nodes.table_cell)),
    );
    const inserted = insertBlock(state, nodes.table.create({ caption }, content));
    if (inserted) {
      const { tr, start } = inserted;
      dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView());
    }
    return inserted !== null;
  };
}

/**
 * Puts a block behind the one that the caret stands in, or in place of a blank one, and a paragraph behind it where
 * nothing follows: { tr, start, end } of the block, or null where it may not stand.
 */
export function insertBlock(state, block) {
  const { $to } = state.selection;
  const depth = $to.parent.inlineContent ? $to.depth - 1 : $to.depth;
  const container = $to.node(depth);
  const index = $to.index(depth);
  const isInText = depth < $to.depth;
  const replaces = isInText && $to.parent.content.size === 0 && container.canReplaceWith(index, index + 1, block.type);
  const after = isInText ? index + 1 : index;
  if (!replaces && !container.canReplaceWith(after, after, block.type)) {
    return null;
  }
  const to = isInText ? $to.after(depth + 1) : $to.pos;
  const from = replaces ? $to.before(depth + 1) : to;
  const isFollowed = to < $to.end(depth);
  const tr = state.tr.replaceWith(from, to, isFollowed ? block : [block, nodes.paragraph.create()]);
  return { tr, start: from, end: from + block.nodeSize };
}

export function setLink(href, text) {
  return (state, dispatch) => {
    const range = linkRange(state) ?? state.selection;
    const tr = state.tr;
    if (range.from === range.to) {
      const label = text || href;
      const held = state.selection.$from.marks();
      tr.insert(range.from, schema.text(label, marks.link.create({ href }).addToSet(held)));
      tr.setSelection(TextSelection.create(tr.doc, range.from + label.length));
    } else {
      tr.removeMark(range.from, range.to, marks.link).addMark(range.from, range.to, marks.link.create({ href }));
      tr.setSelection(TextSelection.create(tr.doc, range.to));
    }
    dispatch?.(tr.removeStoredMark(marks.link).scrollIntoView());
    return true;
  };
}

/** An address that is pasted over chosen words makes them a link. */
export function pasteAddress(view, event) {
  const address = linkAddress(event.clipboardData?.getData("text/plain") ?? "");
  const { selection } = view.state;
  const isLink = address?.includes(":") && !selection.empty && selection instanceof TextSelection;
  return Boolean(isLink && selection.$from.sameParent(selection.$to) && setLink(address)(view.state, view.dispatch));
}

export function removeLink(state, dispatch) {
  const { from, to } = linkRange(state) ?? state.selection;
  dispatch?.(state.tr.removeMark(from, to, marks.link));
  return true;
}

/** The link that the caret stands in: { from, to, href }, or null. */
export function linkRange(state) {
  const { $from, empty } = state.selection;
  const at = $from.parent.childAfter($from.parentOffset);
  const before = $from.parent.childBefore($from.parentOffset);
  const child = [at, before].find(({ node }) => node && marks.link.isInSet(node.marks));
  if (!child) {
    return null;
  }
  const link = marks.link.isInSet(child.node.marks);
  let first = child.index;
  let last = child.index;
  const parent = $from.parent;
  while (first > 0 && link.isInSet(parent.child(first - 1).marks)) first--;
  while (last + 1 < parent.childCount && link.isInSet(parent.child(last + 1).marks)) last++;
  let from = $from.start();
  for (let i = 0; i < first; i++) from += parent.child(i).nodeSize;
  let to = from;
  for (let i = first; i <= last; i++) to += parent.child(i).nodeSize;
  return empty || to >= state.selection.to ? { from, to, href: link.attrs.href } : null;
}

/** To the next cell, at the last one into a new row; in a list one level deeper. Elsewhere Tab leaves the editor. */
export function tab(state, dispatch, view) {
  if (isInTable(state)) {
    const next = goToNextCell(1);
    return next(state, dispatch) || (addRowAfter(state, dispatch) && next(view.state, dispatch));
  }
  return indent(state, dispatch) || around(state, nodes.list_item) !== null;
}

export function shiftTab(state, dispatch) {
  if (isInTable(state)) {
    return goToNextCell(-1)(state, dispatch) || true;
  }
  return around(state, nodes.list_item) !== null && outdent(state, dispatch);
}

/** A new paragraph behind the table, list or quote that the caret stands in. */
export function leaveBlock(state, dispatch) {
  const { $from } = state.selection;
  if ($from.depth < 2) {
    return false;
  }
  if (dispatch) {
    const after = $from.after(1);
    const tr = state.tr.insert(after, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

/** The caret to the beginning or the end of the whole text, or the selection up to there. */
function toEdge(edge, extend) {
  return (state, dispatch) => {
    const there = edge(state.doc);
    const selection = extend ? TextSelection.between(state.selection.$anchor, there.$head) : there;
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

export const toStart = toEdge(Selection.atStart, false);
export const toEnd = toEdge(Selection.atEnd, false);
export const selectToStart = toEdge(Selection.atStart, true);
export const selectToEnd = toEdge(Selection.atEnd, true);

export const bold = toggleMark(marks.strong);
export const italic = toggleMark(marks.em);
export const subscript = toggleMark(marks.sub);
export const superscript = toggleMark(marks.sup);

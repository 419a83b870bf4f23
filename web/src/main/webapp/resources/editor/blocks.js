import { selectNodeBackward, selectNodeForward } from "prosemirror-commands";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { insertBlock } from "./commands.js";
import { schema } from "./schema.js";

const { nodes } = schema;
const WHOLE = [nodes.figure, nodes.inserted];

/** The figure or inserted block that is chosen as a whole: { node, pos }, or null. */
export function chosen(state, ...types) {
  const { node, from } = state.selection;
  return node && types.includes(node.type) ? { node, pos: from } : null;
}

export function canInsert(type, attributes) {
  const block = type.create(attributes);
  return (state) => insertBlock(state, block) !== null;
}

/** Puts such a block behind the block of the caret, and the caret behind it. */
export function insert(type, attributes) {
  return (state, dispatch) => {
    const inserted = insertBlock(state, type.create(attributes));
    if (inserted) {
      const { tr, end } = inserted;
      dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end))).scrollIntoView());
    }
    return inserted !== null;
  };
}

/** Gives the chosen block other attributes; it stays chosen. */
export function change(attributes) {
  return (state, dispatch) => {
    const found = chosen(state, ...WHOLE);
    if (found) {
      const tr = state.tr.setNodeMarkup(found.pos, null, { ...found.node.attrs, ...attributes });
      dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, found.pos)));
    }
    return found !== null;
  };
}

export function remove(state, dispatch) {
  const found = chosen(state, ...WHOLE);
  if (found) {
    dispatch?.(state.tr.deleteSelection().scrollIntoView());
  }
  return found !== null;
}

/** Ctrl+Enter on such a block: a new paragraph behind it. */
export function writeBehind(state, dispatch) {
  const found = chosen(state, ...WHOLE);
  if (!found) {
    return false;
  }
  const after = found.pos + found.node.nodeSize;
  const tr = state.tr.insert(after, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}

/** Backspace behind such a block chooses it first, so that none is deleted by a slip. */
export function chooseBefore(state, dispatch, view) {
  const { $cursor } = state.selection;
  const before = $cursor?.parentOffset === 0 && $cursor.depth > 0 && state.doc.resolve($cursor.before()).nodeBefore;
  return Boolean(before) && WHOLE.includes(before.type) && selectNodeBackward(state, dispatch, view);
}

/** Delete in front of one does so too. */
export function chooseAfter(state, dispatch, view) {
  const { $cursor } = state.selection;
  const isAtEnd = $cursor && $cursor.depth > 0 && $cursor.parentOffset === $cursor.parent.content.size;
  const after = isAtEnd && state.doc.resolve($cursor.after()).nodeAfter;
  return Boolean(after) && WHOLE.includes(after.type) && selectNodeForward(state, dispatch, view);
}

import { Plugin } from "prosemirror-state";

/**
 * Takes up where the browser has put the caret. The browser says so in a task of its own, which on a busy page comes
 * after the next key or press; whoever acts on the selection asks for it first.
 */
export function readCaret(view) {
  view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
}

/** Keys act where the writer sees the caret, and a click into the editor is not taken back. */
export function caret() {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (!event.isComposing) {
            readCaret(view);
          }
        },
        focus(view) {
          // so long after the focus ProseMirror puts the caret that it knows back in place; this comes right before it
          setTimeout(() => readCaret(view), 20);
        },
      },
    },
  });
}

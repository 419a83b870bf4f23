import * as blocks from "./blocks.js";
import { ask } from "./dialog.js";
import { schema } from "./schema.js";

const { inserted, paragraph } = schema.nodes;
const declared = new Map();

/**
 * Makes a type of block known to the editor, on the word of a module that the server names. A block is { values, text }:
 * what its data-attributes have, and the words that stand for it. Where data is asked for it is what the server tells
 * of the village for this type. The type is {
 *   type: what bodies have in data-block,
 *   command: its name in the editor; its texts are editor.COMMAND, COMMANDTools, editCOMMAND and deleteCOMMAND,
 *   icon: lines on a grid of 20 by 20,
 *   words(block, texts, data): what stands in the text for it, a name and a line about it,
 *   fields(block, texts, data): what to ask for, as the fields of a dialog; without a block, for a new one,
 *   read(answer, block, data): the block that was answered, or null to leave everything as it is,
 *   isOffered(data): whether one can be asked for, if not always,
 *   pasted(written): the block that something written alone stands for, or null, if anything does
 * }.
 */
export function declare(type) {
  declared.set(type.type, type);
}

/** The types that the editor in place of this textarea offers, in order, each with its data. */
export function offeredIn(textarea) {
  return JSON.parse(textarea.dataset.blocks ?? "[]")
    .filter(({ type }) => declared.has(type))
    .map(({ type, data }) => ({ isOffered: () => true, pasted: () => null, ...declared.get(type), data }));
}

/** What the texts call the tools of a type, and what one does with its blocks. */
export function wordsOf({ command }) {
  const capital = command[0].toUpperCase() + command.slice(1);
  return { tools: `${command}Tools`, edit: `edit${capital}`, remove: `delete${capital}` };
}

/** The block of this type that is chosen as a whole: { node, pos }, or null. */
export function chosenBlock(state, { type }) {
  const found = blocks.chosen(state, inserted);
  return found?.node.attrs.type === type ? found : null;
}

export function canInsertBlock({ type, isOffered, data }) {
  return (state) => isOffered(data) && blocks.canInsert(inserted, { type })(state);
}

/** Whether the chosen block is of this type and another can be asked for in its place. */
export function canEditBlock(type) {
  return (state) => type.isOffered(type.data) && chosenBlock(state, type) !== null;
}

/** Asks for a new block of this type, or for changes of the one that is chosen. */
export function askForBlock(type, texts) {
  return (state, dispatch, view) => {
    const found = chosenBlock(state, type);
    const block = found?.node.attrs;
    ask({
      title: texts[type.command],
      fields: type.fields(block, texts, type.data),
      confirm: found ? texts.apply : texts.insert,
      cancel: texts.cancel,
      other: found && { name: "remove", label: texts[wordsOf(type).remove] },
    }).then((answer) => {
      if (answer === "remove") {
        blocks.remove(view.state, view.dispatch);
      } else if (answer) {
        put(type, type.read(answer, block, type.data), found, view);
      }
      view.focus();
    });
    return true;
  };
}

function put({ type }, block, found, view) {
  if (block) {
    const act = found ? blocks.change(block) : blocks.insert(inserted, { type, ...block });
    act(view.state, view.dispatch);
  }
}

/** What is pasted alone into an empty paragraph and stands for a block becomes that block. */
export function pasteBlock(types) {
  return (view, event) => {
    const { $from, empty } = view.state.selection;
    const isBlank = empty && $from.parent.type === paragraph && $from.parent.content.size === 0;
    const written = event.clipboardData?.getData("text/plain") ?? "";
    return (
      isBlank &&
      types.some(({ type, pasted }) => {
        const block = pasted(written);
        return block && blocks.insert(inserted, { type, ...block })(view.state, view.dispatch);
      })
    );
  };
}

import * as blocks from "./blocks.js";
import { ask } from "./dialog.js";
import { oneLine, videoIn } from "./media.js";
import { schema } from "./schema.js";

const { video, paragraph } = schema.nodes;

/** Asks which video of YouTube; at one that is chosen, its address and title can be changed. */
export function askForVideo(texts) {
  return (state, dispatch, view) => {
    const found = blocks.chosen(state, video);
    const id = found?.node.attrs.id;
    ask({
      title: texts.video,
      fields: [
        {
          name: "address",
          label: texts["video.address"],
          value: id ? `https://youtu.be/${id}` : "",
          hint: texts["video.hint"],
          check: (written) => (videoIn(written) ? null : texts["video.wrong"]),
        },
        {
          name: "title",
          label: texts["video.title"],
          value: found?.node.attrs.title ?? "",
          hint: texts["video.titleHint"],
        },
      ],
      confirm: found ? texts.apply : texts.insert,
      cancel: texts.cancel,
      other: found && { name: "remove", label: texts.deleteVideo },
    }).then((answer) => {
      if (answer === "remove") {
        blocks.remove(view.state, view.dispatch);
      } else if (answer) {
        const attributes = { id: videoIn(answer.address), title: oneLine(answer.title) };
        const act = found ? blocks.change(attributes) : blocks.insert(video, attributes);
        act(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

/** The address of a video, pasted alone into an empty paragraph, becomes that video. */
export function pasteVideo(view, event) {
  const id = videoIn(event.clipboardData?.getData("text/plain") ?? "");
  const { $from, empty } = view.state.selection;
  const isBlank = empty && $from.parent.type === paragraph && $from.parent.content.size === 0;
  return Boolean(id && isBlank && blocks.insert(video, { id })(view.state, view.dispatch));
}

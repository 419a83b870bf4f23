import * as blocks from "./blocks.js";
import { ask } from "./dialog.js";
import { schema } from "./schema.js";

const { members } = schema.nodes;

/** Asks whose members shall stand here, among the institutions of the village: each { slug, name, label }. */
export function askForMembers(texts, institutions) {
  return (state, dispatch, view) => {
    const found = blocks.chosen(state, members);
    const asked = found?.node.attrs.institution;
    ask({
      title: texts.members,
      fields: [
        {
          name: "institution",
          label: texts["members.institution"],
          value: asked ?? institutions[0].slug,
          hint: texts["members.hint"],
          options: offered(institutions, found?.node.attrs),
        },
      ],
      confirm: found ? texts.apply : texts.insert,
      cancel: texts.cancel,
      other: found && { name: "remove", label: texts.deleteMembers },
    }).then((answer) => {
      if (answer === "remove") {
        blocks.remove(view.state, view.dispatch);
      } else if (answer && answer.institution !== asked) {
        const name = institutions.find(({ slug }) => slug === answer.institution).name;
        const attributes = { institution: answer.institution, name };
        const act = found ? blocks.change(attributes) : blocks.insert(members, attributes);
        act(view.state, view.dispatch);
      }
      view.focus();
    });
    return true;
  };
}

/** One that has gone from the list since stays on offer where it stands. */
function offered(institutions, current) {
  const options = institutions.map(({ slug, label }) => ({ value: slug, label }));
  if (current && !options.some(({ value }) => value === current.institution)) {
    options.unshift({ value: current.institution, label: current.name || current.institution });
  }
  return options;
}

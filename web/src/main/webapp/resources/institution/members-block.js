import { fill } from "../balai/dom.js";
import { declare } from "../editor/block-types.js";

/** The members of an institution. What is known of the village: its institutions, each { slug, name, label }. */
declare({
  type: "members",
  command: "members",
  icon: "M7 9a2.4 2.4 0 1 0 0-4.8A2.4 2.4 0 0 0 7 9M2.5 16v-1.2A3.3 3.3 0 0 1 5.8 11.5h2.4a3.3 3.3 0 0 1 3.3 3.3V16M12.5 4.5a2.3 2.3 0 0 1 0 4.4M14 11.7a3.3 3.3 0 0 1 3.5 3.2V16",
  isOffered: (institutions) => institutions.length > 0,
  words({ values: { institution }, text }, texts, institutions) {
    const known = institutions.find(({ slug }) => slug === institution);
    return [
      fill(texts["members.of"], known?.name || text || institution),
      known ? texts["members.hint"] : texts["members.unknown"],
    ];
  },
  fields: (block, texts, institutions) => [
    {
      name: "institution",
      label: texts["members.institution"],
      value: block?.values.institution ?? institutions[0].slug,
      hint: texts["members.hint"],
      options: offered(institutions, block),
    },
  ],
  read({ institution }, block, institutions) {
    if (institution === block?.values.institution) {
      return null;
    }
    return { values: { institution }, text: institutions.find(({ slug }) => slug === institution).name };
  },
});

/** One that has gone from the list since stays on offer where it stands. */
function offered(institutions, block) {
  const options = institutions.map(({ slug, label }) => ({ value: slug, label }));
  const current = block?.values.institution;
  if (current && !options.some(({ value }) => value === current)) {
    options.unshift({ value: current, label: block.text || current });
  }
  return options;
}

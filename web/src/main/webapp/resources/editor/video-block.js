import { declare } from "./block-types.js";
import { oneLine } from "./media.js";

const VIDEO = /^[A-Za-z0-9_-]{11}$/;

declare({
  type: "youtube",
  command: "video",
  icon: "M3 4.5h14v11H3zM8.5 7.5v5l4-2.5z",
  words: ({ values, text }, texts) => [text || texts["video.untitled"], `youtu.be/${values.video}`],
  fields: (block, texts) => [
    {
      name: "address",
      label: texts["video.address"],
      value: block ? `https://youtu.be/${block.values.video}` : "",
      hint: texts["video.hint"],
      check: (written) => (videoIn(written) ? null : texts["video.wrong"]),
    },
    {
      name: "title",
      label: texts["video.title"],
      value: block?.text ?? "",
      hint: texts["video.titleHint"],
    },
  ],
  read: ({ address, title }) => ({ values: { video: videoIn(address) }, text: oneLine(title) }),
  pasted(address) {
    const video = videoIn(address);
    return video && { values: { video } };
  },
});

/** The eleven characters that name a video, from any of the addresses under which YouTube shows it, or null. */
function videoIn(address) {
  const written = address.trim();
  if (/\s/.test(written)) {
    return null;
  }
  let url;
  try {
    url = new URL(/^https?:/i.test(written) ? written : `https://${written}`);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/^(www|m|music)\./, "");
  const [first, second] = url.pathname.slice(1).split("/");
  let id = null;
  if (host === "youtu.be") {
    id = first;
  } else if (host === "youtube.com" || host === "youtube-nocookie.com") {
    id = first === "watch" ? url.searchParams.get("v") : ["embed", "shorts", "live", "v"].includes(first) && second;
  }
  return VIDEO.test(id) ? id : null;
}

import { element, fill, freshId } from "../balai/dom.js";
import { Sending, inMegabytes } from "./sending.js";
import { settings, texts } from "./store.js";

const AT_ONCE = 2;
let underWay = 0;
window.addEventListener("beforeunload", (event) => {
  if (underWay > 0) {
    event.preventDefault();
  }
});

const PICTURES = "image/jpeg,image/png,image/gif,image/webp";
const DOCUMENTS = ".pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp";

/**
 * The place where files come in: dropped, chosen, or taken with the camera of a phone. Each has its line with a bar; one
 * that is refused says so there and holds up none of the others.
 *
 * @param target the element on which files may be dropped
 * @param kind PICTURE, DOCUMENT, or nothing for both
 * @param onStored is given the item and its line
 */
export function uploads({ target, kind, onStored }) {
  const lines = element("ul", { className: "media-sendings" });
  const status = element("p", { className: "visually-hidden", attributes: { role: "status" } });
  const waiting = [];
  const counts = { all: 0, over: 0, running: 0 };

  const take = (files) => {
    [...files].filter(Boolean).forEach((file) => {
      const sending = new Sending(file, kind);
      sending.again = () => queue(sending);
      lines.append(sending.line);
      queue(sending);
    });
  };
  const queue = (sending) => {
    counts.all += 1;
    waiting.push(sending);
    next();
  };
  const next = async () => {
    if (counts.running >= AT_ONCE || waiting.length === 0) {
      return;
    }
    const sending = waiting.shift();
    counts.running += 1;
    underWay += 1;
    const item = await sending.send();
    counts.running -= 1;
    underWay -= 1;
    counts.over += 1;
    status.textContent = fill(texts.progress, counts.over, counts.all);
    if (item && sending.fits(item)) {
      onStored(item, sending.line);
    }
    next();
  };

  const box = element(
    "div",
    { className: "media-drop" },
    element("p", { className: "media-invite", textContent: kind === "PICTURE" ? texts.dropPictures : texts.drop }),
    element("div", { className: "media-ways" }, ...ways(kind, take)),
    element("p", { className: "hint", textContent: limits(kind) }),
  );
  acceptDrops(target, box, take);
  return element("div", { className: "media-uploads" }, box, status, lines);
}

function limits(kind) {
  const text = kind === "PICTURE" ? texts.limitsOfPictures : texts.limits;
  return fill(text, inMegabytes(settings.mostOfPicture), inMegabytes(settings.mostOfDocument));
}

function ways(kind, take) {
  const accept = [kind !== "DOCUMENT" && PICTURES, kind !== "PICTURE" && DOCUMENTS].filter(Boolean).join(",");
  const choose = fileInput(texts.chooseFiles, "", { accept, multiple: true }, take);
  if (kind === "DOCUMENT") {
    return [choose];
  }
  const camera = fileInput(texts.camera, "media-camera", { accept: "image/*" }, take);
  camera.firstChild.setAttribute("capture", "environment");
  return [choose, camera];
}

/** The input stays reachable by keyboard; its label is what is seen of it. */
function fileInput(label, className, properties, take) {
  const id = freshId("file");
  const input = element("input", { id, type: "file", className: "visually-hidden", ...properties });
  input.addEventListener("change", () => {
    take(input.files);
    input.value = "";
  });
  const seen = element("label", { htmlFor: id, className: "btn quiet", textContent: label });
  return element("span", { className }, input, seen);
}

function acceptDrops(target, box, take) {
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  const mark = (on) => box.classList.toggle("over", on);
  target.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      mark(true);
    }
  });
  target.addEventListener("dragleave", (event) => {
    if (!target.contains(event.relatedTarget)) {
      mark(false);
    }
  });
  target.addEventListener("drop", (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      take(filesOf(event.dataTransfer));
    }
  });
}

/** A folder looks like a file until it is read; it becomes an empty one, which is refused by its name. */
function filesOf(transfer) {
  return [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => {
      const file = item.getAsFile();
      return item.webkitGetAsEntry?.()?.isDirectory ? new File([], file.name) : file;
    });
}

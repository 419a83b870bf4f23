import { button, element, fill, freshId } from "../balai/dom.js";
import { describe, texts, upload } from "./store.js";

/** Pixels of the longest side that a cut-out keeps, and the side of the square in which it is chosen. */
const MOST = 800;
const SHOWN = 480;
const LARGEST = 400;

/**
 * Lets the reader cut a square out of a picture of the library, by sliders or by dragging. The cut-out is a picture of
 * its own in the library; the whole one stays.
 *
 * @return a promise of the new item, or null
 */
export async function crop(item) {
  const image = new Image();
  image.src = largestOf(item);
  await image.decode();
  return new Promise((resolve) => new Cropping(item, image, resolve).open());
}

function largestOf({ src, srcset }) {
  return srcset ? srcset.split(", ").at(-1).split(" ")[0] : src;
}

class Cropping {
  constructor(item, image, resolve) {
    this.item = item;
    this.image = image;
    this.resolve = resolve;
    this.answer = null;
  }

  open() {
    const title = element("h2", { id: freshId("title"), textContent: texts["crop.title"] });
    this.canvas = element("canvas", {
      width: SHOWN,
      height: SHOWN,
      attributes: { role: "img", "aria-label": fill(texts["crop.preview"], this.item.name) },
    });
    this.zoom = this.slider(texts["crop.zoom"], 100, LARGEST, 100);
    this.across = this.slider(texts["crop.across"], 0, 100, 50);
    this.down = this.slider(texts["crop.down"], 0, 100, this.image.naturalHeight > this.image.naturalWidth ? 25 : 50);
    this.said = element("p", { className: "media-said", attributes: { role: "alert" } });
    this.use = button(texts["crop.use"], "btn", () => this.finish());
    this.dialog = element(
      "dialog",
      { className: "media-dialog media-cropping", attributes: { "aria-labelledby": title.id } },
      element("header", { className: "media-head" }, title),
      element(
        "div",
        { className: "media-body" },
        this.canvas,
        element("p", { className: "hint", textContent: texts["crop.hint"] }),
        this.zoom.row,
        this.across.row,
        this.down.row,
      ),
      element(
        "footer",
        { className: "media-foot" },
        this.said,
        element(
          "div",
          { className: "actions" },
          this.use,
          button(texts.cancel, "btn quiet", () => this.dialog.close()),
        ),
      ),
    );
    this.dialog.addEventListener("close", () => this.leave());
    // the form beneath would take Enter and Escape for itself
    this.dialog.addEventListener("keydown", (event) => event.stopPropagation());
    this.canvas.addEventListener("pointerdown", (event) => this.grasp(event));
    document.body.append(this.dialog);
    this.draw();
    this.dialog.showModal();
    this.zoom.input.focus();
  }

  slider(label, min, max, value) {
    const input = element("input", { id: freshId("crop"), type: "range", min, max, value, step: 1 });
    const row = element(
      "div",
      { className: "media-slide" },
      element("label", { htmlFor: input.id, textContent: label }),
      input,
    );
    const tell = () => input.setAttribute("aria-valuetext", fill(texts.percent, input.value));
    input.addEventListener("input", () => {
      tell();
      this.draw();
    });
    tell();
    return { input, row, tell };
  }

  /** The square that is cut out, in pixels of the picture. */
  square() {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    const side = (100 * Math.min(width, height)) / this.zoom.input.value;
    const left = ((width - side) * this.across.input.value) / 100;
    const top = ((height - side) * this.down.input.value) / 100;
    return { side, left, top };
  }

  draw() {
    this.paint(this.canvas);
  }

  paint(canvas) {
    const { side, left, top } = this.square();
    const pen = canvas.getContext("2d");
    pen.imageSmoothingQuality = "high";
    // a JPEG has no transparency: without this it would turn black
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(this.image, left, top, side, side, 0, 0, canvas.width, canvas.height);
  }

  grasp(down) {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    const scale = this.square().side / this.canvas.clientWidth;
    const from = { across: Number(this.across.input.value), down: Number(this.down.input.value) };
    const move = (event) => {
      const { side } = this.square();
      this.put(this.across, from.across, (down.clientX - event.clientX) * scale, width - side);
      this.put(this.down, from.down, (down.clientY - event.clientY) * scale, height - side);
      this.draw();
    };
    down.preventDefault();
    this.canvas.setPointerCapture(down.pointerId);
    this.canvas.addEventListener("pointermove", move);
    this.canvas.addEventListener("lostpointercapture", () => this.canvas.removeEventListener("pointermove", move), {
      once: true,
    });
  }

  put(slider, from, moved, room) {
    if (room > 0) {
      slider.input.value = from + (100 * moved) / room;
      slider.tell();
    }
  }

  async finish() {
    this.use.disabled = true;
    this.said.textContent = "";
    try {
      const stored = await upload(await this.cutOut(), () => {});
      this.answer = await this.described(stored);
      this.dialog.close();
    } catch (refusal) {
      this.said.textContent = refusal.message;
      this.use.disabled = false;
    }
  }

  /** The file, in no more pixels than the picture has. */
  async cutOut() {
    const side = Math.max(1, Math.round(Math.min(MOST, this.square().side)));
    const canvas = element("canvas", { width: side, height: side });
    this.paint(canvas);
    const bytes = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.92));
    const name = this.item.name.replace(/\.[^.]*$/, "");
    return new File([bytes], `${fill(texts["crop.name"], name)}.jpg`, { type: "image/jpeg" });
  }

  /** What was said of the whole picture holds for the cut-out. */
  described(stored) {
    return stored.described || !stored.changeable || !this.item.described
      ? stored
      : describe(stored, this.item.alternative, this.item.decorative).then((said) => ({ ...stored, ...said }));
  }

  leave() {
    this.dialog.remove();
    this.resolve(this.answer);
  }
}

import { button, element, fill } from "../balai/dom.js";
import { Refusal, settings, texts, upload } from "./store.js";

/** One file on its way: a line with its name, how far it is, and what became of it. */
export class Sending {
  constructor(file, kind) {
    this.file = file;
    this.kind = kind;
    this.bar = element("progress", {
      max: 100,
      value: 0,
      attributes: { "aria-label": fill(texts.sending, file.name) },
    });
    this.said = element("p", { className: "media-said" });
    this.doing = element("div", { className: "media-doing" });
    this.line = element(
      "li",
      { className: "media-sending" },
      element("p", { className: "media-name", textContent: file.name }),
      this.bar,
      this.said,
      this.doing,
    );
    this.say(texts.waiting);
  }

  /** Gives the stored item; null when the file was refused, which its line tells. */
  async send() {
    this.line.classList.remove("refused");
    this.bar.hidden = false;
    this.said.removeAttribute("role");
    try {
      this.refuseEarly();
      const sending = upload(this.file, (loaded, total) => this.progress(loaded, total));
      this.doing.replaceChildren(button(texts.stop, "btn quiet small", () => sending.abort()));
      const item = await sending;
      this.finish(item);
      return item;
    } catch (refusal) {
      this.refuse(refusal);
      return null;
    }
  }

  /** A document that is brought where a picture is wanted is in the library, but of no use here. */
  fits(item) {
    return !this.kind || this.kind === item.kind;
  }

  progress(loaded, total) {
    const part = Math.round((100 * loaded) / Math.max(1, total));
    this.bar.value = part;
    this.say(loaded < total ? fill(texts.percent, part) : texts.working);
  }

  finish(item) {
    this.bar.value = 100;
    this.bar.hidden = true;
    this.doing.replaceChildren();
    this.line.classList.add("done");
    this.say(this.fits(item) ? (item.known ? texts.knownAlready : texts.stored) : texts.otherKind);
  }

  refuse(refusal) {
    this.bar.hidden = true;
    this.line.classList.add("refused");
    this.said.setAttribute("role", "alert");
    this.say(refusal.message);
    this.doing.replaceChildren(button(texts.dismiss, "btn quiet small", () => this.line.remove()));
    if ([0, 401, 500, 502, 503].includes(refusal.status)) {
      this.doing.prepend(button(texts.again, "btn quiet small", () => this.again()));
    }
    if (refusal.status === 401) {
      this.doing.append(element("a", { href: "sign-in.xhtml", target: "_blank", textContent: texts.signIn }));
    }
  }

  say(text) {
    this.said.textContent = text;
  }

  /** What the server would refuse all the same, without the time that sending takes. */
  refuseEarly() {
    const most = this.file.type.startsWith("image/") ? settings.mostOfPicture : settings.mostOfDocument;
    if (this.file.size === 0) {
      throw new Refusal(400, fill(texts.empty, this.file.name));
    }
    if (this.file.size > most) {
      throw new Refusal(413, fill(texts.largerThan, this.file.name, inMegabytes(this.file.size), inMegabytes(most)));
    }
  }

  /** Set by whoever sends: sends once more. */
  again() {}
}

export function inMegabytes(bytes) {
  const number = (bytes / 1048576).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  return `${number} MB`;
}

/**
 * Sends a chosen file of boundaries by itself, shows what the server says to it, and lets the form take what was good.
 */
import { afterNextAnswer } from "./answers.js";
import { say, sendFile } from "./file.js";

function take({ brought }) {
  document.getElementById("brought").value = brought;
  afterNextAnswer(() => document.getElementById("result")?.focus());
  document.getElementById("take").click();
}

async function bring(field) {
  const texts = field.closest("[data-boundary-file]").dataset;
  const [file] = field.files;
  if (!file) {
    return;
  }
  if (file.size > Number(texts.most)) {
    say(field, texts.tooLarge, true);
    return;
  }
  const answer = await sendFile(field, texts.boundaryFile, texts);
  if (answer) {
    take(answer);
  }
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-boundary-file] input[type=file]")) {
    bring(event.target);
  }
});

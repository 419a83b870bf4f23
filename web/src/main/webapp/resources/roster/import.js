/** Sends a chosen table as it is, then lets the page show what it would bring. */
import { afterNextAnswer } from "../balai/answers.js";
import { sendFile } from "../balai/file.js";

async function bring(field) {
  const [file] = field.files;
  if (!file) {
    return;
  }
  const address = `${field.dataset.table}?name=${encodeURIComponent(file.name)}`;
  if (await sendFile(field, address, field.dataset)) {
    afterNextAnswer(() => document.getElementById("result-title")?.focus());
    window.showTable();
  }
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-table]")) {
    bring(event.target);
  }
});

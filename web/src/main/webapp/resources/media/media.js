/** What every page of the office has of the library; the rest is loaded when it is needed. */
import { library } from "../balai/library.js";

const FIELD = "input[data-media-choice]:not([data-shown])";
const LIST = "input[data-media-list]:not([data-shown])";

Object.assign(library, {
  choose: async (wanted) => (await import("./picker.js")).choose(wanted),
  upload: async (file) => (await import("./store.js")).upload(file, () => {}),
});

/** Fields come and go with every answer of the server. */
function dressAll() {
  dressFields();
  dressLists();
}

async function dressFields() {
  if (document.querySelector(FIELD)) {
    const { dress } = await import("./field.js");
    document.querySelectorAll(FIELD).forEach(dress);
  }
}

async function dressLists() {
  if (document.querySelector(LIST)) {
    const { dressList } = await import("./list.js");
    document.querySelectorAll(LIST).forEach(dressList);
  }
}

dressAll();
new MutationObserver(dressAll).observe(document.body, { childList: true, subtree: true });

const place = document.querySelector("[data-media-page]");
if (place) {
  import("./page.js").then(({ fillPage }) => fillPage(place));
}

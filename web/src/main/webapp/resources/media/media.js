/** What every page of the office has of the library; the rest is loaded when it is needed. */
const FIELD = "input[data-media-choice]";

window.balai ??= {};
window.balai.media = {
  /** Asks for something of the library: choose({ kind: "PICTURE" }) promises the item or null. */
  choose: async (wanted) => (await import("./picker.js")).choose(wanted),
  /** Brings a file into the library without a word to the reader: promises the item, or fails with a sentence. */
  upload: async (file) => (await import("./store.js")).upload(file, () => {}),
};

/** Fields come and go with every answer of the server. */
const dressFields = async () => {
  if (document.querySelector(`${FIELD}:not([data-shown])`)) {
    const { dress } = await import("./field.js");
    document.querySelectorAll(`${FIELD}:not([data-shown])`).forEach(dress);
  }
};
const LIST = "input[data-media-list]:not([data-shown])";
const dressLists = async () => {
  if (document.querySelector(LIST)) {
    const { dressList } = await import("./list.js");
    document.querySelectorAll(LIST).forEach(dressList);
  }
};
const dressAll = () => {
  dressFields();
  dressLists();
};
dressAll();
new MutationObserver(dressAll).observe(document.body, { childList: true, subtree: true });

const place = document.querySelector("[data-media-page]");
if (place) {
  import("./page.js").then(({ fillPage }) => fillPage(place));
}

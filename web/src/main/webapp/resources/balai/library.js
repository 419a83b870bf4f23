/**
 * What the other scripts of a page may ask of the media library, which stands here where the reader may use it:
 * choose({ kind: "PICTURE" }) asks for something of it and promises the item or null; upload(file) brings a file there
 * without a word to the reader and promises the item, or fails with a sentence.
 */
export const library = {};

export function hasLibrary() {
  return "choose" in library;
}

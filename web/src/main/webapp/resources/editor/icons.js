const SVG = "http://www.w3.org/2000/svg";

/** Lines on a grid of 20 by 20, drawn in the colour of the text. */
const PATHS = {
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3.2 3.2 0 0 1 0 6H6z",
  italic: "M8 4h6M6 16h6M11.5 4l-3 12",
  link: "M8.5 11.5a3 3 0 0 0 4.3.2l2.8-2.8a3 3 0 0 0-4.2-4.3l-1.2 1.2M11.5 8.5a3 3 0 0 0-4.3-.2l-2.8 2.8a3 3 0 0 0 4.2 4.3l1.2-1.2",
  bulletList: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  orderedList: "M9 5h8M9 10h8M9 15h8M3 3.5h1.2V7M3 12.7c.2-.8 2-.8 2 .2 0 .9-2 1.5-2 3.1h2.2",
  outdent: "M3 4h14M10 8h7M10 12h7M3 16h14M6.5 7.5L4 10l2.5 2.5",
  indent: "M3 4h14M10 8h7M10 12h7M3 16h14M3.5 7.5L6 10l-2.5 2.5",
  quote: "M8 6c-2.5.8-4 2.7-4 5.2V14h4v-4H5.5M16 6c-2.5.8-4 2.7-4 5.2V14h4v-4h-2.5",
  rule: "M3 10h14M6 5.5h8M6 14.5h8",
  insertTable: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.5 8v8",
  undo: "M7 4L3.5 7.5 7 11M4 7.5h8a4 4 0 0 1 0 8H8",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8a4 4 0 0 0 0 8h4",
  rowBefore: "M3 11h14v5H3zM8 11v5M12 11v5M10 2.5v5M7.5 5h5",
  rowAfter: "M3 4h14v5H3zM8 4v5M12 4v5M10 12.5v5M7.5 15h5",
  deleteRow: "M3 7.5h6M3 12.5h6M3 7.5v5M13 7l5 6M18 7l-5 6",
  columnBefore: "M11 3h5v14h-5zM11 8h5M11 12h5M5 7.5v5M2.5 10h5",
  columnAfter: "M4 3h5v14H4zM4 8h5M4 12h5M15 7.5v5M12.5 10h5",
  deleteColumn: "M7.5 3v6M12.5 3v6M7.5 3h5M7 13l6 5M13 13l-6 5",
  headerRow: "M3 4h14v12H3zM3 8.5h14M3 5.5h14M3 7h14M10 8.5V16",
  headerColumn: "M3 4h14v12H3zM8.5 4v12M5 4v12M6.7 4v12M8.5 10H17",
  mergeCells: "M3 4h14v12H3zM10 4v2.5M10 13.5V16M5.5 10H9M11 10h3.5M7.5 8L9.5 10l-2 2M12.5 8l-2 2 2 2",
  splitCell: "M3 4h14v12H3zM10 4v12M8 10H5M12 10h3M6.5 8.5L5 10l1.5 1.5M13.5 8.5L15 10l-1.5 1.5",
  caption: "M3 8h14v8H3zM3 12h14M10 8v8M6 4.5h8",
  deleteTable: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5",
  picture: "M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M13.2 7.3h.01",
  editPicture: "M3 16h14M5 12.5l.6-2.8L13 2.5l2.2 2.2L8 12z",
  changePicture: "M4 8a6.2 6.2 0 0 1 11-2.5M15.5 2.5v3.3h-3.3M16 12a6.2 6.2 0 0 1-11 2.5M4.5 17.5v-3.3h3.3",
  deletePicture: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5",
  editBlock: "M3 16h14M5 12.5l.6-2.8L13 2.5l2.2 2.2L8 12z",
  deleteBlock: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5",
  help: "M7.3 7.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M10 14.8h.01",
};

/** One of ours by its name, or the lines themselves. */
export function icon(drawing) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[drawing] ?? drawing);
  svg.append(path);
  return svg;
}

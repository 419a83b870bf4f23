/**
 * Draws one closed line on a map, with the pointer or by numbers. The text field of the page's form is the only way of
 * the drawing to the server: what stands there is what was drawn, and is checked like any other text.
 */
import { fill, markInvalid } from "./dom.js";

const box = document.querySelector("[data-draw]");
const texts = box.dataset;
const list = document.getElementById("draw-points");
const latitude = document.getElementById("draw-latitude");
const longitude = document.getElementById("draw-longitude");
const DECIMALS = 6;
const NEAR = 12;

let map;
let line;
let markers = [];
let places = [];
let closed = false;
const before = [];

function part(name) {
  return box.querySelector(`[data-part="${name}"]`);
}

function say(text, ...values) {
  part("said").textContent = fill(text, ...values);
}

function written(place) {
  return `${place.lat.toFixed(DECIMALS)}, ${place.lng.toFixed(DECIMALS)}`;
}

/** The form is replaced by each answer of the server, and its field with it. */
function field() {
  return document.getElementById("boundary");
}

function ring() {
  const line = places.map(({ lat, lng }) => [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))]);
  return closed ? [...line, line[0]] : line;
}

function write(text) {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
}

function tell() {
  write(places.length ? JSON.stringify({ type: "Polygon", coordinates: [ring()] }) : "");
}

function selected() {
  return list.selectedIndex;
}

function select(index) {
  list.selectedIndex = index;
  markers.forEach((marker, i) => marker.getElement().classList.toggle("chosen", i === index));
  const place = places[index];
  latitude.value = place ? place.lat.toFixed(DECIMALS) : "";
  longitude.value = place ? place.lng.toFixed(DECIMALS) : "";
  complain("");
  if (place) {
    map.panInside(place, { padding: [30, 30], animate: false });
  }
  part("move").disabled = part("remove").disabled = !place;
}

function show(index) {
  markers.forEach((marker) => marker.remove());
  markers = places.map((place, i) => mark(place, i));
  line.setLatLngs(closed ? [...places, places[0]] : places);
  list.replaceChildren(...places.map((place, i) => new Option(`${i + 1}. ${written(place)}`)));
  part("close").textContent = closed ? texts.reopen : texts.close;
  part("close").disabled = places.length < 3;
  part("undo").disabled = before.length === 0;
  part("clear").disabled = places.length === 0;
  select(index);
}

function mark(place, index) {
  const icon = L.divIcon({ className: "corner", iconSize: [18, 18] });
  const marker = L.marker(place, { icon, draggable: true, keyboard: false, autoPan: true }).addTo(map);
  marker.on("click", () => {
    if (index === 0 && !closed && places.length > 2) {
      toggle();
    } else {
      select(index);
    }
  });
  marker.on("drag", () => {
    const moved = places.map((each, i) => (i === index ? marker.getLatLng() : each));
    line.setLatLngs(closed ? [...moved, moved[0]] : moved);
  });
  marker.on("dragend", () => move(index, marker.getLatLng().wrap()));
  return marker;
}

/** Every change goes through here, so that each can be taken back, and with the first what stood in the field. */
function change(changed, index, shut = closed) {
  before.push({ places, closed, text: field().value });
  places = changed;
  closed = shut && places.length > 2;
  show(index);
  tell();
}

function insert(index, place) {
  change([...places.slice(0, index), place, ...places.slice(index)], index);
  say(texts.added, index + 1, written(place));
}

function append(place) {
  insert(selected() < 0 ? places.length : selected() + 1, place);
}

function move(index, place) {
  change(
    places.map((each, i) => (i === index ? place : each)),
    index,
  );
  say(texts.moved, index + 1, written(place));
}

function remove(index) {
  change(
    places.filter((each, i) => i !== index),
    Math.min(index, places.length - 2),
  );
  say(texts.removed, index + 1);
}

function toggle() {
  change(places, selected(), !closed);
  say(closed ? texts.closed : texts.reopened);
}

/** Into the side of the line that was pressed. */
function insertAt({ latlng, layerPoint }) {
  const corners = (closed ? [...places, places[0]] : places).map((place) => map.latLngToLayerPoint(place));
  const far = corners.slice(1).map((corner, i) => L.LineUtil.pointToSegmentDistance(layerPoint, corners[i], corner));
  insert(far.indexOf(Math.min(...far)) + 1, latlng.wrap());
}

function complain(text) {
  part("bad").textContent = text;
  [latitude, longitude].forEach((input) => markInvalid(input, text !== ""));
}

function degrees(input, most) {
  const typed = input.value.trim().replace(",", ".");
  const number = typed === "" ? NaN : Number(typed);
  return Math.abs(number) <= most ? number : null;
}

/** The place that is typed; null, with a complaint, while it is none. */
function typed() {
  const [lat, lng] = [degrees(latitude, 90), degrees(longitude, 180)];
  complain(lat === null || lng === null ? texts.bad : "");
  if (lat === null || lng === null) {
    (lat === null ? latitude : longitude).focus();
    return null;
  }
  return L.latLng(lat, lng);
}

const actions = {
  add: () => {
    const place = typed();
    if (place) {
      append(place);
    }
  },
  move: () => {
    const place = selected() < 0 ? null : typed();
    if (place) {
      move(selected(), place);
    }
  },
  remove: () => remove(selected()),
  middle: () => append(map.getCenter().wrap()),
  close: toggle,
  undo: () => {
    const last = before.pop();
    ({ places, closed } = last);
    show(places.length - 1);
    write(last.text);
    say(texts.undone);
  },
  clear: () => {
    change([], -1);
    say(texts.cleared);
  },
  result: () => document.getElementById("read").click(),
};

/** One line around land, as longitude before latitude; null for what this tool cannot draw. */
function drawable(text) {
  try {
    const shape = JSON.parse(text);
    const line = shape.type === "Polygon" && shape.coordinates.length === 1 ? shape.coordinates[0] : null;
    return line && line.length < 500 ? line.map(([lng, lat]) => L.latLng(lat, lng)) : null;
  } catch {
    return null;
  }
}

function begin() {
  const known = drawable(field().value) ?? drawable(texts.start) ?? [];
  closed = known.length > 3 && known[0].equals(known.at(-1));
  places = closed ? known.slice(0, -1) : known;
}

function around() {
  const land = L.featureGroup();
  if (texts.backdrop) {
    L.geoJSON(JSON.parse(texts.backdrop), {
      interactive: false,
      style: { color: "#5c4708", weight: 2, dashArray: "6 5", fill: false },
    }).addTo(land);
  }
  return land.addTo(map);
}

function look(land) {
  const bounds = L.latLngBounds(places);
  if (land.getLayers().length) {
    bounds.extend(land.getBounds());
  }
  if (bounds.isValid()) {
    map.fitBounds(bounds.pad(0.1), { animate: false, maxZoom: 17 });
  } else {
    map.setView(texts.office ? texts.office.split(",").map(Number) : [-2.5, 118], texts.office ? 14 : 5);
  }
}

function open() {
  part("tool").hidden = false;
  part("open").parentElement.hidden = true;
  const pane = part("map");
  map = L.map(pane, { zoomControl: false, maxZoom: 19, doubleClickZoom: false });
  L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
  map.attributionControl.setPrefix(false);
  const credit = document.createElement("span");
  credit.textContent = texts.credit;
  begin();
  look(around());
  L.tileLayer(texts.tiles, { maxZoom: 19, attribution: credit.innerHTML }).addTo(map);
  line = L.polyline([], { color: "#063f35", weight: 4, bubblingMouseEvents: false }).addTo(map);
  line.on("click", insertAt);
  map.on("click", ({ latlng, layerPoint }) => {
    const first = places[0] && map.latLngToLayerPoint(places[0]);
    if (closed) {
      say(texts.isClosed);
    } else if (places.length > 2 && first.distanceTo(layerPoint) < NEAR) {
      toggle();
    } else {
      append(latlng.wrap());
    }
  });
  show(places.length - 1);
  pane.focus();
}

list.addEventListener("change", () => select(selected()));
list.addEventListener("keydown", (event) => {
  if (event.key === "Delete" && selected() >= 0) {
    event.preventDefault();
    remove(selected());
  }
});
box.addEventListener("click", ({ target }) => actions[target.closest("button[data-part]")?.dataset.part]?.());
part("open").addEventListener("click", open);

/** Gives the drawn map a button for one that moves; nothing is loaded before it is pressed. */
const status = document.querySelector(".map-status");

for (const button of document.querySelectorAll("[data-map]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = button.dataset.map;
    const box = document.querySelector(".live");
    try {
      const [land] = await Promise.all([read(box.dataset.land), library(box.dataset.leaflet)]);
      box.hidden = false;
      show(box, land);
      button.hidden = true;
      status.textContent = "";
    } catch {
      box.hidden = true;
      button.disabled = false;
      status.textContent = box.dataset.failed;
    }
  });
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  return answer.json();
}

function library(folder) {
  const loaded = (element) =>
    new Promise((resolve, reject) => {
      element.addEventListener("load", resolve);
      element.addEventListener("error", reject);
      document.head.append(element);
    });
  return Promise.all([
    loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${folder}leaflet.css` })),
    loaded(Object.assign(document.createElement("script"), { src: `${folder}leaflet.js` })),
  ]);
}

function show(box, land) {
  const { tiles, credit, in: zoomInTitle, out: zoomOutTitle, office } = box.dataset;
  const map = L.map(box, { zoomControl: false, maxZoom: 19, zoomSnap: 0.5 });
  L.control.zoom({ zoomInTitle, zoomOutTitle }).addTo(map);
  map.attributionControl.setPrefix(false);
  const shapes = L.geoJSON(land, {
    // points have their own looks, which a style for all would undo
    style: ({ geometry: { type }, properties: { kind, schematic } }) =>
      type === "Point"
        ? {}
        : {
            color: "#063f35",
            weight: kind === "village" ? 3 : 1.5,
            dashArray: schematic ? "7 5" : null,
            fillColor: "#0b5d4e",
            fillOpacity: kind === "village" ? 0.1 : 0.2,
          },
    pointToLayer: ({ properties: { kind } }, place) =>
      L.circleMarker(
        place,
        kind === "office"
          ? { radius: 9, color: "#fff", weight: 3, fillColor: "#c98a0b", fillOpacity: 1 }
          : { radius: 6, color: "#fff", weight: 2, fillColor: "#0b5d4e", fillOpacity: 1 },
      ),
    onEachFeature: ({ properties }, layer) => layer.bindTooltip(words(properties, office)),
  }).addTo(map);
  if (tiles) {
    L.tileLayer(tiles, { maxZoom: 19, attribution: plain(credit) }).addTo(map);
  }
  map.fitBounds(shapes.getBounds().pad(0.05), { maxZoom: 17, animate: false });
  box.querySelector(".leaflet-control-zoom-in").focus();
}

/** A tooltip as nodes: names are words, not HTML. */
function words({ kind, name, headTitle, head }, office) {
  const tooltip = document.createElement("div");
  tooltip.append(kind === "office" ? office : name);
  if (head) {
    tooltip.append(document.createElement("br"), `${headTitle}: ${head}`);
  }
  return tooltip;
}

function plain(text) {
  const holder = document.createElement("div");
  holder.textContent = text ?? "";
  return holder.innerHTML;
}

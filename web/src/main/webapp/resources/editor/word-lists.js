const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * Word writes its lists as paragraphs that look like items; here they become lists again, one inside the other. Word in
 * the browser writes each item as a list of its own, which are brought together too.
 */
export function makeLists(root) {
  let open = [];
  for (const item of [...root.querySelectorAll("p, div, li")].map(itemOf).filter((item) => item !== null)) {
    if (open.length === 0 || neighbour(item.place) !== open[0].list) {
      open = [];
    }
    while (open.length > 0 && open.at(-1).level > item.level) {
      open.pop();
    }
    if (open.at(-1)?.level === item.level && !continues(item, open.at(-1))) {
      open.pop();
    }
    let current = open.at(-1);
    if (current?.level !== item.level) {
      current = { ...item, list: newList(root, item) };
      if (open.length > 0) {
        open.at(-1).list.lastElementChild.append(current.list);
      } else {
        item.place.before(current.list);
      }
      open.push(current);
    }
    const entry = root.ownerDocument.createElement("li");
    entry.append(...item.content);
    current.list.append(entry);
    item.place.remove();
  }
}

function itemOf(element) {
  const style = /mso-list:\s*(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i.exec(element.getAttribute("style") ?? "");
  if (style && element.localName !== "li") {
    const marker = [...element.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
    const written = marker?.textContent.replace(/[\s\u00a0]+/g, "") ?? "";
    marker?.remove();
    const numbering = numberingOf(written);
    return { place: element, content: [...element.childNodes], level: Number(style[2]), id: style[0], ...numbering };
  }
  const wrapper = element.localName === "li" && element.closest(".ListContainerWrapper");
  if (wrapper) {
    const list = element.parentElement;
    const start = Number(list.getAttribute("start") ?? 1);
    const numbering = { ordered: list.localName === "ol", type: list.getAttribute("type"), number: start };
    const level = Number(element.dataset.ariaLevel ?? element.getAttribute("aria-level") ?? 1);
    return { place: wrapper, content: [...element.childNodes], level, id: element.dataset.listid, ...numbering };
  }
  return null;
}

function styleOf(element) {
  return element.getAttribute("style") ?? "";
}

/** What a marker such as "·", "2.", "b)", "iv." or "1.2." says of its list: { ordered, type, number }. */
function numberingOf(marker) {
  const digits = /^\(?(?:\d+\.)*(\d+)[.):]?$/.exec(marker);
  if (digits) {
    return { ordered: true, type: null, number: Number(digits[1]) };
  }
  const letters = /^\(?([a-z]+)[.):]$/i.exec(marker)?.[1];
  if (!letters) {
    return { ordered: false, type: null, number: 1 };
  }
  const lower = letters.toLowerCase();
  const isRoman = /^[ivxlc]+$/.test(lower) && (lower === "i" || lower.length > 1);
  const [type, number] = isRoman ? ["i", romanOf(lower)] : ["a", lower.charCodeAt(0) - "a".charCodeAt(0) + 1];
  return { ordered: true, type: letters === lower ? type : type.toUpperCase(), number };
}

function romanOf(letters) {
  const values = [...letters].map((letter) => ROMAN[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Items of one kind are one list, unless numbers begin anew in a list that Word holds for another one. */
function continues(item, { ordered, id }) {
  return item.ordered === ordered && (!ordered || item.id === id || item.number !== 1);
}

function newList(root, { ordered, type, number }) {
  const list = root.ownerDocument.createElement(ordered ? "ol" : "ul");
  if (ordered && type) {
    list.setAttribute("type", type);
  }
  if (ordered && number > 1) {
    list.setAttribute("start", number);
  }
  return list;
}

/** What stands right before, when no words stand between. */
function neighbour(element) {
  let node = element.previousSibling;
  while (node && node.nodeType !== Node.ELEMENT_NODE && (node.nodeType !== Node.TEXT_NODE || !node.data.trim())) {
    node = node.previousSibling;
  }
  return node?.nodeType === Node.ELEMENT_NODE ? node : null;
}

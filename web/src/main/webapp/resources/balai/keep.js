/**
 * Nothing typed is lost: what stands unsaved in a form with data-keep is kept in this browser, for this person, village
 * and record, and offered when the form is opened again. data-keep names the record, data-keep-version the state of it
 * that the form began with. A field or part with data-keep-not stays out, passwords always do.
 */
import { afterNextAnswer } from "./answers.js";
import { button, element, fill } from "./dom.js";

const FORMAT = "balai.keep";
const OLDEST = 14 * 24 * 60 * 60 * 1000;
const LARGEST = 600000;
const ALL = 2500000;
const OFFERS = 3;
const PAUSE = 400;
const FORMS = "form[data-keep]";
const IGNORED = "[type=password], [type=file], [type=submit], [type=button], [data-keep-not], [data-keep-not] *";

function texts() {
  return JSON.parse(document.body.dataset.keepTexts);
}

function person() {
  return document.body.dataset.person;
}

/** Each opened page keeps its own text, so that two tabs do not overwrite each other. */
const page = Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
const begun = new Map();
let saved = false;

function prefix(form) {
  return [FORMAT, person(), form.dataset.keep, ""].join("|");
}

function own(form) {
  return prefix(form) + page;
}

function fields(form) {
  return [...form.elements].filter((field) => {
    const hidden = field.type === "hidden" && !field.matches("[data-media-choice], [data-media-list]");
    return field.name && field.matches("input, select, textarea") && !hidden && !field.matches(IGNORED);
  });
}

function nameOf(field) {
  return field.type === "radio" ? `${field.name}=${field.value}` : field.name;
}

function valueOf(field) {
  return field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value;
}

function contents(form) {
  return Object.fromEntries(fields(form).map((field) => [nameOf(field), valueOf(field)]));
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keys(start) {
  return Object.keys(localStorage).filter((key) => key.startsWith(start));
}

/** Oldest first; what cannot be read goes at once. */
function all(start) {
  const found = keys(start).map((key) => ({ key, kept: read(key) }));
  found
    .filter(({ kept }) => !kept?.at || Date.now() - kept.at > OLDEST)
    .forEach(({ key }) => localStorage.removeItem(key));
  return found
    .filter(({ key }) => localStorage.getItem(key) !== null)
    .sort((one, other) => one.kept.at - other.kept.at);
}

function makeRoom(wanted) {
  const kept = all(FORMAT);
  let size = kept.reduce((sum, { key }) => sum + localStorage.getItem(key).length, wanted);
  while (size > ALL && kept.length > 0) {
    const { key } = kept.shift();
    size -= localStorage.getItem(key).length;
    localStorage.removeItem(key);
  }
}

function keep(form) {
  const values = contents(form);
  if (saved || !begun.has(form.dataset.keep)) {
    return;
  }
  if (same(values, begun.get(form.dataset.keep))) {
    localStorage.removeItem(own(form));
    return;
  }
  const text = JSON.stringify({ at: Date.now(), version: form.dataset.keepVersion ?? "", values });
  if (text.length <= LARGEST) {
    makeRoom(text.length);
    try {
      localStorage.setItem(own(form), text);
    } catch {
      // a full or forbidden store must not stand in the way of writing
    }
  }
}

function keepAll() {
  document.querySelectorAll(FORMS).forEach(keep);
}

function put(form, values) {
  const missing = { ...values };
  fields(form).forEach((field) => {
    const name = nameOf(field);
    if (!(name in values)) {
      return;
    }
    delete missing[name];
    if (valueOf(field) === values[name]) {
      return;
    }
    if (typeof values[name] === "boolean") {
      field.checked = values[name];
    } else {
      field.value = values[name];
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  // the editor takes up what changed in its textarea
  window.dispatchEvent(new Event("pageshow"));
  return missing;
}

/** Fields that the form does not have any more are shown, to be copied. */
function showMissing(bar, missing) {
  Object.values(missing)
    .filter((value) => typeof value === "string" && value.trim())
    .forEach((value) => bar.append(element("p", {}, value)));
}

function settle(bar, key, text) {
  localStorage.removeItem(key);
  bar.replaceChildren(element("p", {}, text));
  bar.tabIndex = -1;
  bar.focus();
}

function restore(bar, key, kept, form) {
  const now = document.getElementById(form.id);
  const missing = put(now, kept.values);
  keep(now);
  settle(bar, key, texts().restored);
  if (Object.keys(missing).length > 0) {
    // what the answers of the server bring back is filled then
    afterNextAnswer(() => put(document.getElementById(form.id), missing));
    showMissing(bar, missing);
  }
}

function offer(form, key, kept) {
  const when = new Date(kept.at).toLocaleString(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const bar = element("section", { className: "tell keep", attributes: { role: "status" } });
  bar.append(element("p", {}, fill(texts().found, when)));
  if (kept.version !== (form.dataset.keepVersion ?? "")) {
    bar.append(element("p", {}, texts().stale));
  }
  const doing = element(
    "div",
    { className: "actions" },
    button(texts().restore, "btn keep-restore", () => restore(bar, key, kept, form)),
    button(texts().discard, "btn quiet keep-discard", () => {
      localStorage.removeItem(key);
      bar.remove();
    }),
  );
  bar.append(doing);
  form.before(bar);
}

function begin(form) {
  const values = contents(form);
  begun.set(form.dataset.keep, values);
  const kept = all(prefix(form));
  kept.filter((found) => same(found.kept.values, values)).forEach(({ key }) => localStorage.removeItem(key));
  kept
    .filter(({ key }) => localStorage.getItem(key) !== null)
    .slice(-OFFERS)
    .forEach((found) => offer(form, found.key, found.kept));
}

/** A save leads on to another page, or leaves nothing of the form to fill in. */
function afterAnswer(xhr) {
  const form = document.querySelector(FORMS);
  if (form && /<redirect /.test(xhr?.responseText ?? "")) {
    saved = true;
    keys(FORMAT)
      .filter((key) => key.endsWith(`|${page}`))
      .forEach((key) => localStorage.removeItem(key));
  } else if (form && fields(form).length === 0) {
    localStorage.removeItem(own(form));
  } else {
    keepAll();
  }
}

/** Whoever signs out on a shared computer leaves nothing behind, but is asked before text goes. */
function leave(event) {
  const mine = keys([FORMAT, person(), ""].join("|"));
  if (!event.target.closest?.("#signOutForm button") || mine.length === 0) {
    return;
  }
  if (window.confirm(texts().leave)) {
    saved = true;
    mine.forEach((key) => localStorage.removeItem(key));
  } else {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

function start() {
  if (!person()) {
    return;
  }
  document.addEventListener("click", leave, true);
  if (document.querySelectorAll(FORMS).length === 0) {
    return;
  }
  document.querySelectorAll(FORMS).forEach(begin);
  let timer;
  const soon = (event) => {
    if (event.target.closest?.(FORMS)) {
      clearTimeout(timer);
      timer = setTimeout(keepAll, PAUSE);
    }
  };
  document.addEventListener("input", soon);
  document.addEventListener("change", soon);
  addEventListener("pagehide", keepAll);
  document.addEventListener("visibilitychange", keepAll);
  jQuery(document).on("pfAjaxSuccess", (event, xhr) => afterAnswer(xhr));
  jQuery(document).on("pfAjaxError", keepAll);
}

// once the widgets of PrimeFaces and the editor have made the fields what they are
document.addEventListener("DOMContentLoaded", () => setTimeout(start));

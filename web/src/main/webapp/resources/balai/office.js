/** Small helps of the office: the menu of a narrow screen, the sign that something is under way, focus at an error. */
import { afterAnswers } from "./answers.js";
import { element, markInvalid } from "./dom.js";

const narrow = window.matchMedia("(max-width: 800px)");

function foldMenu() {
  const menu = document.querySelector(".menu > details");
  if (menu) {
    menu.open = !narrow.matches;
  }
}

function showBusy(on) {
  document.querySelector(".busy")?.remove();
  if (on) {
    document.body.append(element("div", { className: "busy" }));
  }
}

function fieldOf(message) {
  const named = document.getElementById(message.id.replace(/-message$/, ""));
  const part = named?.matches("[type=hidden]") ? named.parentElement : named;
  return part?.matches("input, select, textarea")
    ? part
    : part?.querySelector("input:not([type=hidden]), select, textarea, button, [tabindex]");
}

function focusError() {
  // a field that was not sent again keeps the mark of an error that is mended
  for (const field of document.querySelectorAll("[data-marked]")) {
    field.removeAttribute("data-marked");
    markInvalid(field, false);
  }
  const atField = document.querySelector(".ui-message-error, .ui-message-fatal");
  const field = atField && fieldOf(atField);
  const general = document.querySelector("[data-attention], .ui-messages-error, .ui-messages-fatal");
  if (field) {
    if (!field.matches("button")) {
      markInvalid(field, true);
      field.setAttribute("data-marked", "");
    }
    field.focus();
  } else if (general) {
    general.tabIndex = -1;
    general.focus();
    general.scrollIntoView({ block: "nearest" });
  } else if (atField) {
    atField.scrollIntoView({ block: "center" });
  }
}

function closeAccount(event) {
  const account = document.querySelector(".account[open]");
  const left = event.type === "keydown" ? event.key === "Escape" : account && !account.contains(event.target);
  if (account && left) {
    account.open = false;
    if (event.type === "keydown") {
      account.querySelector("summary").focus();
    }
  }
}

function buttonOf(menu) {
  return menu && document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`);
}

/** Escape closes the menu of a row and goes back to its button. */
function leaveMenu(event) {
  const button = event.key === "Escape" && buttonOf(event.target.closest?.(".ui-menu"));
  if (button) {
    button.focus();
    button.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", code: "Escape" }));
  }
}

/** Browsers offer their clipboard over https alone; elsewhere the older command does it. */
async function copy(button) {
  const secret = document.getElementById(button.dataset.copy);
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(secret.textContent.trim());
  } else {
    getSelection().selectAllChildren(secret);
    document.execCommand("copy");
  }
  button.querySelector("[role=status]").textContent = button.dataset.done;
}

/** The browser's own calendar, for a field that holds 25/11/2026 or 25/11/2026 08.00. */
function pickDay(button) {
  const field = document.getElementById(button.dataset.pick);
  const picker = button.nextElementSibling;
  const [day, time] = field.value.trim().split(/\s+/, 2);
  const parts = (day ?? "").split(/[/.-]/).reverse();
  picker.value = parts.map((part) => part.padStart(2, "0")).join("-");
  picker.onchange = () => {
    const chosen = picker.value.split("-").reverse().join("/");
    field.value = [chosen, time ?? button.dataset.time].filter(Boolean).join(" ");
    field.focus();
  };
  picker.showPicker();
}

/**
 * An answer that leads on to another page is the last one: whatever a field still had to look up would be answered
 * with the announcement that waits for that page.
 */
function askNothingWhileLeaving() {
  const { Queue, Request } = PrimeFaces.ajax;
  const send = Request.send;
  let leaving = false;
  Request.send = (request) => !leaving && send.call(Request, request);
  jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    leaving ||= args?.redirect === true;
  });
  // a page that the browser brings back begins anew
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      leaving = false;
      Queue.requests = [];
    }
  });
}

foldMenu();
askNothingWhileLeaving();
narrow.addEventListener("change", foldMenu);
document.addEventListener("click", closeAccount);
document.addEventListener("keydown", closeAccount);
document.addEventListener("keydown", leaveMenu);
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy], [data-pick]");
  if (button?.dataset.copy) {
    copy(button);
  } else if (button) {
    pickDay(button);
  }
});
let timer;
jQuery(document).on("pfAjaxStart", () => {
  timer = setTimeout(() => showBusy(true), 250);
});
jQuery(document).on("pfAjaxComplete", () => {
  clearTimeout(timer);
  showBusy(false);
});
afterAnswers(focusError);

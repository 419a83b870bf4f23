/**
 * Says that what was sent is not stored: no answer came, or the session is over. It alone writes this message, and what
 * weighs less never hides what weighs more. Whoever writes in a form with data-keep learns that the text is kept.
 */
import { button, element } from "./dom.js";

/** By weight: another failure, no answer at all, nobody signed in any more. */
const FAILED = 1;
const OFFLINE = 2;
const SESSION_OVER = 3;

function door(textContent) {
  return element("a", { textContent, href: "sign-in.xhtml", target: "_blank" });
}

function plain(weight) {
  const texts = document.body.dataset;
  return weight === SESSION_OVER ? [texts.sessionOver, " ", door(texts.signIn)] : [texts.failed];
}

function ofKept(weight) {
  const texts = JSON.parse(document.body.dataset.keepTexts);
  return weight === SESSION_OVER
    ? [
        element("p", {}, texts.sessionOver),
        element("p", {}, texts.kept),
        door(texts.signIn),
        element("p", {}, texts.again),
        button(texts.reopen, "btn quiet", () => location.reload()),
      ]
    : [element("p", {}, texts.offline), element("p", {}, texts.kept)];
}

function tell(weight) {
  const messages = document.getElementById("messages");
  if (weight < Number(messages.querySelector("[data-weight]")?.dataset.weight ?? 0)) {
    return;
  }
  const kept = weight > FAILED && document.querySelector("form[data-keep]") !== null;
  const properties = { className: "ui-messages-error", attributes: { role: "alert", "data-weight": weight } };
  messages.replaceChildren(element("div", properties, ...(kept ? ofKept(weight) : plain(weight))));
}

/** PrimeFaces leaves the button asleep that got no answer. */
function wake(button) {
  button.disabled = false;
  button.classList.remove("ui-state-loading", "ui-state-disabled");
  button.querySelector(".ui-icon-loading")?.remove();
}

function afterFailure(status) {
  tell({ 0: OFFLINE, 401: SESSION_OVER }[status] ?? FAILED);
  document.querySelectorAll("button.ui-state-loading").forEach(wake);
}

/** The server's own words for a form of a session that is over stand there once the answer is drawn. */
function afterUpdate() {
  if (document.querySelector("#messages .view-over")) {
    tell(SESSION_OVER);
  }
}

jQuery(document).on("pfAjaxError", (event, xhr) => afterFailure(xhr.status));
jQuery(document).on("pfAjaxUpdated", afterUpdate);

/*
 * Says that what was sent is not stored: no answer came, or the session is over. It alone writes this message, and what
 * weighs less never hides what weighs more. Whoever writes in a form with data-keep learns that the text is kept.
 */
(() => {
    /** By weight: another failure, no answer at all, nobody signed in any more. */
    const FAILED = 1;
    const OFFLINE = 2;
    const SESSION_OVER = 3;

    const element = (name, text) => {
        const made = document.createElement(name);
        made.textContent = text;
        return made;
    };

    const door = (text) => {
        const made = element("a", text);
        made.href = "sign-in.xhtml";
        made.target = "_blank";
        return made;
    };

    const reopening = (text) => {
        const made = element("button", text);
        made.type = "button";
        made.className = "btn quiet";
        made.addEventListener("click", () => location.reload());
        return made;
    };

    const plain = (weight) => {
        const texts = document.body.dataset;
        return weight === SESSION_OVER ? [texts.sessionOver, " ", door(texts.signIn)] : [texts.failed];
    };

    const ofKept = (weight) => {
        const texts = JSON.parse(document.body.dataset.keepTexts);
        return weight === SESSION_OVER
            ? [
                  element("p", texts.sessionOver),
                  element("p", texts.kept),
                  door(texts.signIn),
                  element("p", texts.again),
                  reopening(texts.reopen),
              ]
            : [element("p", texts.offline), element("p", texts.kept)];
    };

    const tell = (weight) => {
        const messages = document.getElementById("messages");
        if (weight < Number(messages.querySelector("[data-weight]")?.dataset.weight ?? 0)) {
            return;
        }
        const kept = weight > FAILED && document.querySelector("form[data-keep]") !== null;
        const box = document.createElement("div");
        box.className = "ui-messages-error";
        box.dataset.weight = weight;
        box.setAttribute("role", "alert");
        box.append(...(kept ? ofKept(weight) : plain(weight)));
        messages.replaceChildren(box);
    };

    /** PrimeFaces leaves the button asleep that got no answer. */
    const wake = (button) => {
        button.disabled = false;
        button.classList.remove("ui-state-loading", "ui-state-disabled");
        button.querySelector(".ui-icon-loading")?.remove();
    };

    const afterFailure = (status) => {
        tell({ 0: OFFLINE, 401: SESSION_OVER }[status] ?? FAILED);
        document.querySelectorAll("button.ui-state-loading").forEach(wake);
    };

    /** The server's own words for a form of a session that is over stand there once the answer is drawn. */
    const afterUpdate = () => {
        if (document.querySelector("#messages .view-over")) {
            tell(SESSION_OVER);
        }
    };

    document.addEventListener("DOMContentLoaded", () => {
        jQuery(document).on("pfAjaxError", (event, xhr) => afterFailure(xhr.status));
        jQuery(document).on("pfAjaxUpdated", afterUpdate);
    });
})();

/* Sends a chosen file of boundaries by itself, shows what the server says to it, and lets the form take what was good. */
(() => {
    const say = (field, text, bad) => {
        const said = document.getElementById("file-said");
        said.textContent = text;
        said.classList.toggle("ui-message-error", bad);
        field.toggleAttribute("aria-invalid", bad);
        if (bad) {
            field.setAttribute("aria-invalid", "true");
        }
    };

    const showResult = () => document.getElementById("result")?.focus();

    const take = (token) => {
        document.getElementById("brought").value = token;
        jQuery(document).one("pfAjaxComplete", () => setTimeout(showResult));
        document.getElementById("take").click();
    };

    const answerOf = async (address, file) => {
        const answer = await fetch(address, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/octet-stream" },
            body: file,
        });
        return answer.ok ? answer.json() : { status: answer.status };
    };

    const send = async (field) => {
        const texts = field.closest("[data-boundary-file]").dataset;
        const [file] = field.files;
        if (!file) {
            return;
        }
        if (file.size > Number(texts.most)) {
            say(field, texts.tooLarge, true);
            return;
        }
        say(field, texts.sending, false);
        const answer = await answerOf(texts.boundaryFile, file).catch(() => ({}));
        if (answer.brought) {
            say(field, "", false);
            take(answer.brought);
        } else {
            say(field, answer.refused ?? (answer.status === 401 ? texts.sessionOver : texts.failed), true);
        }
        // or the same file, mended, could not be chosen again
        field.value = "";
    };

    document.addEventListener("change", (event) => {
        if (event.target.matches("[data-boundary-file] input[type=file]")) {
            send(event.target);
        }
    });
})();

/* Sends a chosen table as it is, then lets the page show what it would bring. */
(() => {
    const send = async (input) => {
        const said = document.getElementById("file-said");
        const say = (text, wrong) => {
            said.textContent = text;
            said.classList.toggle("ui-message-error", wrong);
            input.toggleAttribute("aria-invalid", wrong);
        };
        const [file] = input.files;
        if (!file) {
            return;
        }
        say(input.dataset.sending, false);
        try {
            const address = `${input.dataset.table}?name=${encodeURIComponent(file.name)}`;
            const answer = await fetch(address, {
                method: "POST",
                headers: { "Content-Type": "application/octet-stream" },
                body: file,
            });
            const { refused } = await answer.json();
            say(refused ?? "", Boolean(refused));
            if (!refused) {
                jQuery(document).one("pfAjaxComplete", () =>
                    setTimeout(() => document.getElementById("result-title")?.focus()),
                );
                window.showTable();
            }
        } catch {
            say(input.dataset.failed, true);
        }
        // so that the same file can be chosen again once it is mended
        input.value = "";
    };

    document.addEventListener("change", (event) => {
        if (event.target.matches("[data-table]")) {
            send(event.target);
        }
    });
})();

package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Person;

/** The editor offers a type of block that is declared to it alone, and keeps blocks that nobody has declared. */
@NeedsBrowser
class DeclaredBlockIT {

    private static final String UNKNOWN =
            "<div data-area=\"dusun-1\" data-block=\"budget\" data-year=\"2024\">APBDes &amp; lampiran</div>";

    private static final String REMARK = "<div data-block=\"test-remark\" data-number=\"%1$s\">Catatan %1$s</div>";

    /** Declares a type as the module of a feature does, and gives the page a second editor that is told of it. */
    private static final String DECLARE = """
            const [body, done] = arguments;
            import('/resources/editor/block-types.js').then(({declare}) => {
                declare({
                    type: 'test-remark',
                    command: 'remark',
                    icon: 'M3 4h14v12H3z',
                    words: ({values, text}, texts, data) => [text, `${data.village} ${values.number}`],
                    fields: (block) => [{name: 'number', label: 'Nomor', value: block?.values.number ?? ''}],
                    read: ({number}) => ({values: {number}, text: `Catatan ${number}`}),
                });
                const first = document.querySelector('#body');
                const second = document.createElement('textarea');
                const texts = {...JSON.parse(first.dataset.texts), remark: 'Catatan', editRemark: 'Ubah catatan',
                    deleteRemark: 'Hapus catatan', remarkTools: 'Alat catatan'};
                Object.assign(second.dataset, {editor: 'true', texts: JSON.stringify(texts),
                    blocks: JSON.stringify([{type: 'test-remark', data: {village: 'Ganra'}}])});
                second.id = 'second';
                second.value = body;
                first.before(second);
                done();
            });
            """;

    private static final String BODY = "return document.querySelector('#second').value";

    @Test
    void aTypeIsOfferedInsertedAndChangedAsItDeclares(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().enter(browser, Person.EDITOR));
        browser.promise(DECLARE, UNKNOWN + "<p>a</p>");
        assertThat(browser.text("#second-editor .editor-inserted"))
                .contains("Isi yang tidak dikenal", "APBDes & lampiran");

        browser.click("#second-editor p");
        browser.click("[data-command=remark]");
        answer(browser, "7");
        awaitBody(browser, UNKNOWN + "<p>a</p>" + REMARK.formatted(7));
        assertThat(browser.text("#second-editor .editor-remark")).contains("Catatan 7", "Ganra 7");

        choose(browser);
        browser.click("[data-command=editRemark]");
        answer(browser, "8");
        awaitBody(browser, UNKNOWN + "<p>a</p>" + REMARK.formatted(8));

        browser.click("[data-command=deleteRemark]");
        awaitBody(browser, UNKNOWN + "<p>a</p>");
    }

    /** Not in its middle, where the text was pressed before: two presses at one place can be a double click. */
    private static void choose(Browser browser) {
        browser.actions()
                .moveToElement(browser.find("#second-editor .editor-remark"), 60, 0)
                .click()
                .perform();
    }

    private static void answer(Browser browser, String number) {
        browser.fill("dialog.editor-dialog [name=number]", number);
        browser.click("dialog.editor-dialog .editor-confirm");
    }

    private static void awaitBody(Browser browser, String expected) {
        browser.await("the body", () -> expected.equals(browser.script(BODY)));
    }
}

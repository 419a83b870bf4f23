package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.Accessibility;
import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Door;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** Nothing that somebody typed is lost, and nothing is stored twice. */
@NeedsBrowser
class KeepIT {

    @Test
    void typedTextIsOfferedAgainAfterTheSessionExpired(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office).describe("Musim tanam", "Pembangunan");
        office.fill("summary", "Kelompok tani bersiap.");
        form.write("Benih dibagikan hari Rabu.");

        browser.loseCookies();
        browser.click("#saveDraft");
        browser.await("word of the session", () -> office.said().contains("Sesi Anda sudah berakhir"));
        assertThat(office.said()).contains("Masuk lagi di tab lain");
        assertThat(office.filled("title")).isEqualTo("Musim tanam");
        assertThat(form.body()).contains("Benih dibagikan");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
        browser.picture("keep session over");

        site.staff().admit(browser, Person.EDITOR).open("article-edit");
        assertThat(browser.text(".keep")).contains("belum tersimpan");
        browser.picture("keep offer");
        browser.width(390);
        browser.picture("keep offer 390");
        browser.width(1280);
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.click(".keep-restore");

        assertThat(office.filled("title")).isEqualTo("Musim tanam");
        assertThat(office.filled("category")).isEqualTo("Pembangunan");
        assertThat(office.filled("summary")).isEqualTo("Kelompok tani bersiap.");
        assertThat(browser.text("#body-editor")).contains("Benih dibagikan hari Rabu.");
        form.saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");
        assertThat(form.body()).contains("Benih dibagikan");
        assertThat(office.open("article-edit").browser().has(".keep")).isFalse();
    }

    @Test
    void typedTextIsOfferedAgainAfterARestartOfTheServer(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("notice-edit");
        office.fill("text", "Posyandu pindah ke hari Jumat");
        browser.await("the text kept", () -> kept(browser).contains("hari Jumat"));

        site.restart();
        browser.click("#save");
        browser.await("word of the session", () -> office.said().contains("Sesi Anda sudah berakhir"));
        browser.visit(site.at("/admin/"));
        new Door(browser).signIn(Person.ADMINISTRATOR.username, Person.PASSWORD);
        office.open("notice-edit");

        browser.click(".keep-restore");
        assertThat(office.filled("text")).isEqualTo("Posyandu pindah ke hari Jumat");
        office.save();

        assertThat(browser.texts("#notices td.name")).anyMatch(text -> text.contains("Jumat"));
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
    }

    @Test
    void typedTextStaysAndIsOfferedAgainAfterTheConnectionWasLost(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR).open("notice-edit");
        office.fill("text", "Air bersih mati dua jam");

        browser.connected(false);
        browser.click("#save");
        browser.await("word of the connection", () -> office.said().contains("tidak terjangkau"));
        browser.picture("keep offline");
        browser.connected(true);
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));

        office.open("notice-edit");
        browser.click(".keep-restore");
        assertThat(office.filled("text")).isEqualTo("Air bersih mati dua jam");
        office.save();
        assertThat(times(browser, "Air bersih mati dua jam")).isOne();
        assertThat(kept(browser)).doesNotContain("Air bersih");
    }

    @Test
    void wordOfTheSessionStaysWhenTheConnectionIsLostToo(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.EDITOR).open("notice-edit");
        office.fill("text", "Listrik padam sore ini");
        browser.loseCookies();
        browser.click("#save");
        browser.await("word of the session", () -> office.said().contains("Masuk lagi di tab lain"));

        browser.connected(false);
        browser.click("#save");
        browser.await("the button awake again", () -> browser.has("#save:not(.ui-state-loading)"));
        browser.rest();
        browser.connected(true);

        assertThat(office.said()).contains("Sesi Anda sudah berakhir", "Masuk lagi di tab lain");
        assertThat(browser.texts("#messages [role=alert]")).hasSize(1);
        assertThat(browser.complaints())
                .allMatch(complaint -> complaint.contains("401") || complaint.contains("ERR_INTERNET_DISCONNECTED"));
        site.staff().enter(browser, Person.EDITOR).open("notice-edit");
        browser.click(".keep-discard");
    }

    @Test
    void whoSignsInAgainElsewhereReadsHowToGoOn(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.EDITOR).open("notice-edit");
        String edited = browser.address();
        office.fill("text", "Rapat dusun dimulai pukul delapan");
        browser.await("the text kept", () -> kept(browser).contains("pukul delapan"));
        browser.loseCookies();
        browser.click("#save");
        browser.click("#messages a");
        browser.nextTab();
        new Door(browser).signIn(Person.EDITOR.username, Person.PASSWORD);
        browser.nextTab();
        assertThat(browser.address()).isEqualTo(edited);

        var before = browser.find("#messages [role=alert]");
        browser.click("#save");
        browser.awaitReplaced(before);
        assertThat(office.said())
                .contains("Sesi Anda sudah berakhir", "Tulisan Anda tersimpan di peramban ini", "Bila tetap gagal");
        browser.press("#messages button");

        browser.click(".keep-restore");
        assertThat(office.filled("text")).isEqualTo("Rapat dusun dimulai pukul delapan");
        office.save();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
        browser.closeOtherTabs();
    }

    @Test
    void whatIsPrivateOfAPersonIsNotKept(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY).open("person-edit");
        office.fill("nip", "197901012006041001");
        office.fill("birthPlace", "Watansoppeng");
        office.fill("phone", "081234567890");
        office.fill("titlesAfter", "S.Sos.");

        browser.await("the titles kept", () -> kept(browser).contains("S.Sos."));
        assertThat(kept(browser)).doesNotContain("197901012006041001", "Watansoppeng", "081234567890");
    }

    @Test
    void aDoubleClickStoresOnce(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR).open("notice-edit");
        office.fill("text", "Kerja bakti sekali saja");
        var button = browser.find("#save");

        browser.actions().doubleClick(button).perform();
        browser.awaitReplaced(button);

        browser.await("the list", () -> browser.address().contains("notice-list"));
        browser.visit(browser.address());
        assertThat(times(browser, "Kerja bakti sekali saja")).isOne();
    }

    @Test
    void theSameSaveSentTwiceByTheBrowserStoresOnce(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR).open("notice-edit");
        office.fill("text", "Dikirim dua kali");

        browser.promise("""
                const done = arguments[arguments.length - 1];
                const form = document.getElementById('noticeForm');
                const body = new URLSearchParams(new FormData(form));
                body.set('jakarta.faces.partial.ajax', 'true');
                body.set('jakarta.faces.source', 'save');
                body.set('jakarta.faces.partial.execute', '@all');
                body.set('jakarta.faces.partial.render', 'noticeForm');
                body.set('save', 'save');
                body.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);
                const send = () => fetch(location.href, {method: 'POST', body,
                    headers: {'Faces-Request': 'partial/ajax', 'X-Requested-With': 'XMLHttpRequest'}});
                Promise.all([send(), send()]).then(() => send()).then(done);
                """);

        office.open("notice-list");
        assertThat(times(browser, "Dikirim dua kali")).isOne();
    }

    private static long times(Browser browser, String text) {
        return browser.texts("#notices td.name").stream()
                .filter(found -> found.contains(text))
                .count();
    }

    private static String kept(Browser browser) {
        return (String) browser.script("return Object.values(localStorage).join()");
    }
}

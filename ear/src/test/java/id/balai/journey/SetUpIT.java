package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.Browser;
import id.balai.browser.Door;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.start.BalaiProcess;
import id.balai.start.OwnServers;

/** The first day of a village of its own: the link that the start prints, and the guide behind it. */
@OwnServers
@NeedsBrowser
class SetUpIT {

    private static final Pattern LINK =
            Pattern.compile("http://[^ ]+/admin/first-administrator\\.xhtml\\?kunci=[\\w-]{43}");
    private static final String ADMINISTRATOR = "nur.hayati";

    @TempDir
    Path folder;

    @Test
    void theFirstAdministratorComesByTheLinkAndIsGuidedThroughTheFirstSteps(Browser browser) {
        String replaced;
        try (BalaiProcess balai = BalaiProcess.ready(folder, Map.of())) {
            assertThat(balai.output())
                    .contains("operator: \"operator\" dengan ")
                    .hasLineCount(1);
            replaced = key(balai.output());
        }
        try (BalaiProcess balai = BalaiProcess.ready(folder, Map.of())) {
            assertThat(balai.output()).doesNotContain("operator");
            String link = link(balai.output());
            assertClosed(browser, balai, replaced);
            enter(browser, link);
            guide(browser, balai);
            putAwayAndTakeUpAgain(browser, balai);
            browser.forget();
            assertClosed(browser, balai, key(balai.output()));
            browser.visit(balai.baseUrl() + "admin/");
            new Door(browser).signIn(ADMINISTRATOR, Person.PASSWORD);
            assertThat(browser.text("h1")).isEqualTo("Dasbor");
        }
        try (BalaiProcess balai = BalaiProcess.ready(folder, Map.of())) {
            assertThat(balai.output()).startsWith("Balai siap: ").doesNotContain("kunci=");
        }
    }

    private static void enter(Browser browser, String link) {
        browser.visit(link);
        assertThat(Inspection.faults(browser, "first-administrator")).isEmpty();
        browser.fill("#displayName", "Nur Hayati");
        browser.fill("#username", "nur hayati");
        browser.fill("#newPassword", "tujuh perahu menyeberang");
        browser.fill("#again", "tujuh perahu menyebrang");
        pressAndRead(browser, "#again-message", "tidak sama");
        browser.fill("#again", "tujuh perahu menyeberang");
        pressAndRead(browser, "#username-message", "huruf kecil");
        assertThat(browser.value("#displayName")).isEqualTo("Nur Hayati");
        assertThat(browser.value("#newPassword")).isEqualTo("tujuh perahu menyeberang");
        browser.fill("#username", ADMINISTRATOR);
        browser.fill("#newPassword", "pendek");
        browser.fill("#again", "pendek");
        pressAndRead(browser, "#newPassword-message", "karakter");
        browser.fill("#newPassword", Person.PASSWORD);
        browser.fill("#again", Person.PASSWORD);
        browser.press("#enter");
        assertThat(browser.text("h1")).isEqualTo("Persiapan: identitas desa");
    }

    private static void guide(Browser browser, BalaiProcess balai) {
        Office office = new Office(null, browser);
        browser.fill("#code", "731204");
        browser.click("#name");
        browser.await("what is wrong with the code", () -> office.saidAt("code").contains("sepuluh angka"));
        browser.fill("#code", "9912042001");
        browser.click("#name");
        browser.await("an unknown province", () -> browser.text("#codeSays").contains("bukan kode provinsi"));
        browser.fill("#code", "7312042001");
        browser.click("#name");
        browser.await("the province", () -> browser.value("#province").equals("Sulawesi Selatan"));
        assertThat(browser.text("#codeSays")).contains("73", "Sulawesi Selatan");
        assertThat(browser.has("#code[aria-invalid]")).isFalse();
        browser.fill("#name", "Watu");
        browser.fill("#regency", "Soppeng");
        office.choose("zone", "WITA (Asia/Makassar)");
        assertThat(Inspection.faults(browser, "set-up-identity")).isEmpty();
        office.save();
        assertThat(browser.text("h1")).isEqualTo("Persiapan: jam kerja kantor");
        assertThat(Inspection.faults(browser, "set-up-hours")).isEmpty();
        browser.follow("Lewati langkah ini");
        browser.find(".media-choice button");
        assertThat(Inspection.faults(browser, "set-up-emblem")).isEmpty();
        browser.follow("Lewati langkah ini");
        assertThat(Inspection.faults(browser, "set-up-article")).isEmpty();
        browser.follow("Selesai, ke dasbor");
        assertThat(browser.text("#set-up")).contains("1 dari 4 selesai");
        assertThat(Inspection.faults(browser, "dashboard-set-up")).isEmpty();

        browser.visit(balai.baseUrl() + "admin/set-up-article.xhtml");
        browser.follow("Tulis artikel pertama");
        browser.fill("#title", "Selamat datang");
        browser.press("#saveDraft");
        browser.visit(balai.baseUrl() + "admin/set-up-hours.xhtml");
        browser.press(".week li:first-child > button");
        browser.fill(".week li:first-child .opens", "08.00");
        browser.fill(".week li:first-child .closes", "15.00");
        office.save();
        assertThat(browser.text("h1")).isEqualTo("Persiapan: lambang desa");
        browser.visit(balai.baseUrl());
        assertThat(browser.text("body")).contains("Watu");
    }

    private static void putAwayAndTakeUpAgain(Browser browser, BalaiProcess balai) {
        browser.visit(balai.baseUrl() + "admin/");
        assertThat(browser.text("#set-up")).contains("3 dari 4 selesai");
        browser.press("#closeSetUp");
        assertThat(browser.has("#set-up")).isFalse();
        browser.visit(balai.baseUrl() + "admin/village-edit.xhtml");
        browser.follow("Panduan persiapan");
        browser.press("[id$=reopen]");
        assertThat(browser.text("#set-up")).contains("3 dari 4 selesai");
    }

    private static void assertClosed(Browser browser, BalaiProcess balai, String key) {
        browser.visit(balai.baseUrl() + "admin/first-administrator.xhtml?kunci=" + key);
        assertThat(browser.text(".sub")).isEqualTo("Tautan ini tidak berlaku lagi.");
        assertThat(browser.has("#firstForm")).isFalse();
    }

    /** The form stays as it is, so that there is nothing to wait for but the message. */
    private static void pressAndRead(Browser browser, String message, String text) {
        browser.click("#enter");
        browser.await(text, () -> browser.text(message).contains(text));
        browser.rest();
    }

    private static String link(String line) {
        Matcher link = LINK.matcher(line);
        assertThat(link.find()).as(line).isTrue();
        return link.group();
    }

    private static String key(String line) {
        return link(line).replaceFirst(".*kunci=", "");
    }
}

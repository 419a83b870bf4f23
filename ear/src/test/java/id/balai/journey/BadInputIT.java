package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.FilledForm;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** Every form says at the field what is wrong with it, and keeps all that was typed. */
@NeedsBrowser
class BadInputIT {

    @ParameterizedTest
    @MethodSource("forms")
    void isExplainedAndKept(FilledForm form, DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, form.person()).open(form.page());
        form.typed().forEach(office::fill);
        browser.press("#" + form.button());

        SoftAssertions all = new SoftAssertions();
        form.wrong()
                .forEach(field -> all.assertThat(office.saidAt(field))
                        .as("what is said at " + field)
                        .isNotBlank());
        form.typed()
                .forEach((field, text) -> all.assertThat(office.filled(field))
                        .as("what stands in " + field)
                        .isEqualTo(text));
        all.assertAll();
    }

    static Stream<FilledForm> forms() {
        return Stream.of(
                FilledForm.of(
                                "article-edit",
                                Map.of("title", "", "summary", "Singkat", "author", "Sitti", "slug", "alamatnya"),
                                "title")
                        .sentBy("saveDraft"),
                FilledForm.of(
                                "article-edit",
                                Map.of("title", "Judul", "category", "Lembaga", "publishAt", "besok pagi"),
                                "publishAt")
                        .sentBy("publish"),
                FilledForm.of(
                        "category-edit",
                        Map.of("name", "", "slug", "alamatnya", "position", "1.5"),
                        "name",
                        "position"),
                FilledForm.of(
                        "notice-edit",
                        Map.of(
                                "text",
                                "Ada kabar",
                                "shownFrom",
                                "besok",
                                "shownUntil",
                                "31/13/2026 08.00",
                                "position",
                                "2.5"),
                        "shownFrom",
                        "shownUntil",
                        "position"),
                FilledForm.of("notice-edit", Map.of("text", "Ada kabar", "link", "balai tanpa garis miring"), "link"),
                FilledForm.of(
                        "notice-edit",
                        Map.of("text", "Ada kabar", "shownFrom", "02/01/2027 08.00", "shownUntil", "01/01/2027 08.00"),
                        "shownUntil"),
                FilledForm.of(
                        "office-exception-edit",
                        Map.of("title", "", "firstDay", "32/01/2027", "lastDay", "tahun depan"),
                        "title",
                        "firstDay",
                        "lastDay"),
                FilledForm.of(
                        "office-exception-edit",
                        Map.of("title", "Ramadan", "firstDay", "02/03/2027", "lastDay", "01/03/2027"),
                        "lastDay"),
                FilledForm.of(
                        "holiday-list?year=2030",
                        Map.of("holidays", "17 Agustus 2030 Merdeka\nbukan tanggal"),
                        "holidays"),
                FilledForm.of("social-link-edit", Map.of("network", "YouTube", "address", "saluran kami"), "address"),
                FilledForm.of("partner-edit", Map.of("name", "", "address", "alamatnya", "position", "3"), "name"),
                FilledForm.of(
                        "partner-edit", Map.of("name", "Dinas", "address", "alamatnya", "position", "3"), "address"),
                FilledForm.of(
                        "village-edit",
                        Map.of(
                                "code",
                                "12",
                                "postalCode",
                                "908",
                                "phone",
                                "belum ada",
                                "email",
                                "bukan surel",
                                "latitude",
                                "utara",
                                "longitude",
                                "999",
                                "headWord",
                                "Wali Nagari"),
                        "code",
                        "postalCode",
                        "phone",
                        "email",
                        "latitude",
                        "longitude"),
                FilledForm.of(
                        "person-edit",
                        Map.of(
                                "name",
                                "",
                                "nip",
                                "123",
                                "birthDate",
                                "31/02/1980",
                                "email",
                                "bukan surel",
                                "titlesAfter",
                                "S.Sos."),
                        "name",
                        "birthDate"),
                FilledForm.of(
                        "position-edit",
                        Map.of("title", "", "kind", "Kepala seksi (kasi)", "seats", "1.5"),
                        "title",
                        "seats"),
                FilledForm.of(
                        "decree-edit",
                        Map.of("number", "", "issuedOn", "kemarin", "subject", "Pengangkatan"),
                        "number",
                        "issuedOn"),
                FilledForm.of(
                        "institution-edit",
                        Map.of("kind", "Lembaga lain", "name", "", "acronym", "SATU", "startsOn", "kemarin"),
                        "name",
                        "startsOn"),
                FilledForm.of(
                        "area-edit", Map.of("name", "", "latitude", "utara", "longitude", "119.9"), "name", "latitude"),
                FilledForm.of(
                        "map-tiles",
                        Map.of("tileAddress", "http://peta.example.id/ubin", "tileCredit", "Peta kami"),
                        "tileAddress"),
                FilledForm.of("boundary-edit", Map.of("boundary", "bukan peta"), "boundary")
                        .sentBy("read"),
                FilledForm.of(
                        "village-edit", Map.of("publicAddress", "ganra", "headWord", "Wali Nagari"), "publicAddress"),
                FilledForm.of(
                        "user-add",
                        Map.of("displayName", "", "username", "Nama Besar", "role", "Penyunting"),
                        "displayName"),
                FilledForm.of(
                        "user-add",
                        Map.of("displayName", "Nur", "username", "Nama Besar", "role", "Penyunting"),
                        "username"),
                FilledForm.of("profile", Map.of("displayName", "", "email", "bukan surel"), "displayName", "email"),
                FilledForm.of(
                                "village-add",
                                Map.of(
                                        "name",
                                        "Belo",
                                        "code",
                                        "12",
                                        "hosts",
                                        "belo.example.id",
                                        "username",
                                        "kepala",
                                        "zone",
                                        "WIT (Asia/Jayapura)"),
                                "code")
                        .by(Person.OPERATOR));
    }

    @Test
    void aHostThatIsNoneIsExplained(DemoSite site, Browser browser) {
        Office office = site.staff()
                .enter(browser, Person.OPERATOR)
                .open("village-list")
                .openFirst("village-manage");
        office.fill("hosts", "http://ganra.example.id/");
        browser.press("#changeHosts");

        assertThat(office.saidAt("hosts")).contains("http://ganra.example.id/");
        assertThat(office.filled("hosts")).isEqualTo("http://ganra.example.id/");
    }

    @Test
    void anHourThatIsNoneIsExplainedAtItsDay(DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("office-hours");
        browser.fill("input.opens", "25.00");
        browser.press("#save");

        assertThat(browser.value("input.opens")).isEqualTo("25.00");
        assertThat(browser.text(".week [id$='opens-message']")).contains("25.00 bukan jam");
    }

    @Test
    void theBodyOfAnArticleIsKeptWithTheRest(DemoSite site, Browser browser) {
        ArticleForm form = ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        form.write("Sudah panjang tulisannya.").saveDraft();

        assertThat(form.office().saidAt("title")).isNotBlank();
        assertThat(browser.text("#body-editor")).isEqualTo("Sudah panjang tulisannya.");
        assertThat(form.body()).isEqualTo("<p>Sudah panjang tulisannya.</p>");
    }
}

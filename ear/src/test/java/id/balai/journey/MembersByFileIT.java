package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Person;

/** The office brings members in a table, mends what is wrong with it, and brings the same table twice. */
@NeedsBrowser
class MembersByFileIT {

    private static final String GOOD = "Lembaga;Nama;Jabatan;Nomor SK;Tanggal SK;Mulai\r\n"
            + "KPMD;Hasnawati, S.Pd;Anggota;35/KPTS/DGR/VIII/2020;3/8/2020;2020-08-04\r\n"
            + "kpmd;Ruslan;Anggota;35/KPTS/DGR/VIII/2020;;4 Agustus 2020\r\n";

    @TempDir
    Path folder;

    @Test
    void aTableIsCheckedMendedAndStoredOnce(DemoSite site, Browser browser) throws IOException {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("member-import");

        bring(
                browser,
                "keliru.csv",
                GOOD.replace("Ruslan;Anggota", "Ruslan;Juru kunci").replace("3/8", "33/8"));
        assertThat(browser.texts("#faults tbody td:nth-child(-n+2)"))
                .containsExactly("2", "E · Tanggal SK", "3", "C · Jabatan");
        assertThat(browser.has("#take")).isFalse();
        assertThat(Inspection.faults(browser, "member-import-faults")).isEmpty();

        bring(browser, "anggota.csv", GOOD);
        assertThat(browser.text("#result .tell")).contains("2 anggota akan ditambahkan", "Orang baru: 2");
        assertThat(Inspection.faults(browser, "member-import-preview")).isEmpty();
        browser.press("#take");
        assertThat(browser.text("#messages")).contains("2 anggota tersimpan");

        bring(browser, "lagi.csv", GOOD);
        assertThat(browser.text("#result .tell"))
                .isEqualTo("Semua isi berkas ini sudah tercatat. Tidak ada yang perlu disimpan.");
    }

    @Test
    void whatIsNoTableIsRefusedAtTheField(DemoSite site, Browser browser) throws IOException {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("member-import");

        Path file = Files.write(folder.resolve("foto.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        choose(browser, file);
        browser.await("a refusal", () -> browser.text("#file-said").startsWith("Ini bukan tabel") ? true : null);
        assertThat(browser.has("#result-title")).isFalse();
    }

    private void bring(Browser browser, String name, String text) throws IOException {
        choose(browser, Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        browser.await(name, () -> browser.text("#result-title").contains(name) ? true : null);
        browser.rest();
    }

    private static void choose(Browser browser, Path file) {
        browser.find("#file").sendKeys(file.toAbsolutePath().toString());
    }
}

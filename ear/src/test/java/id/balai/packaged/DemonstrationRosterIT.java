package id.balai.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.json.Json;

import id.balai.kit.sheet.Sheet;
import id.balai.start.BalaiProcess;
import id.balai.start.FilledDemonstration;
import id.balai.start.OwnServers;

/** Who serves Desa Ganra reads the same wherever it is read: on pages, in the article and in the files for others. */
@OwnServers
class DemonstrationRosterIT {

    private static final List<List<String>> OFFICIALS = List.of(
            List.of("Andi Wahyu Gunawan, S.Sos.", "Kepala Desa"),
            List.of("Ahmad Afandi, S.Pd.", "Sekretaris Desa"),
            List.of("Jumarni", "Kaur Tata Usaha dan Umum"),
            List.of("Irwan, S.IP.", "Kaur Perencanaan"),
            List.of("Supriadi, S.Kom.", "Kaur Keuangan"),
            List.of("Sulfaidah, S.IP.", "Kasi Pemerintahan"),
            List.of("Andi Sudirman", "Kasi Pelayanan"),
            List.of("Nurlaela", "Kasi Kesejahteraan"),
            List.of("Mirwang", "Kepala Dusun Bakke"),
            List.of("Muhammad Tang", "Kepala Dusun Ganra"));

    private static final String DECREE = "34/KPTS/DGR/VII/2020";

    /** Name, role, education, decree. */
    private static final List<List<String>> MEMBERS = List.of(
            List.of("Darmawansah, S.Pd", "Ketua", "S1", DECREE),
            List.of("Rismawati", "Anggota", "SLTP", DECREE),
            List.of("Mardati", "Anggota", "SLTA", DECREE));

    private static final String MEMBERS_FILE = "api/v1/institutions/kpmd/members";

    @TempDir
    static Path folder;

    static BalaiProcess balai;

    /** The site is started on its data without the demonstration, so that all there is to read comes from the database. */
    @BeforeAll
    static void startOnItsData() {
        balai = BalaiProcess.ready(FilledDemonstration.copyTo(folder), Map.of());
    }

    @AfterAll
    static void stop() {
        balai.close();
    }

    @Test
    void theTenOfficialsAreTheSameOnEveryPage() {
        assertThat(pairs("", ".officials li", "a", "span:not(.portrait):not(.presence)"))
                .isEqualTo(OFFICIALS);
        assertThat(pairs("pemerintah", ".posts > li", ".holder-name", "h3")).isEqualTo(OFFICIALS);
        assertThat(pairs("pemerintah", ".chart a.box", "span", "b")).containsExactlyInAnyOrderElementsOf(OFFICIALS);
        Document government = page("pemerintah");
        for (List<String> official : OFFICIALS) {
            Element link = government
                    .select(".posts h3 a")
                    .select("a:containsOwn(" + official.get(1) + ")")
                    .first();
            Document post = page(link.attr("href").substring(1));
            assertThat(post.select("h1").text()).isEqualTo(official.get(1));
            assertThat(post.select(".holder .holder-name").eachText()).containsExactly(official.get(0));
        }
    }

    @Test
    void theTenOfficialsAreTheSameInEveryFile() throws IOException {
        for (List<Map<String, String>> rows : files("api/v1/officials")) {
            assertThat(columns(rows, "nama", "jabatan")).isEqualTo(OFFICIALS);
            assertThat(rows)
                    .as("what nobody knows stays empty")
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("nomor_sk", "")
                            .containsEntry("tanggal_sk", "")
                            .containsEntry("mulai", "")
                            .containsEntry("selesai", ""));
        }
    }

    @Test
    void theThreeCadresAreTheSameOnTheirPageAndInTheArticle() {
        for (String path : List.of("lembaga/kpmd", "artikel/2020/07/30/kader-pemberdayaan-masyarakat-desa-kpmd")) {
            Document page = page(path);
            assertThat(page.select("main table thead th").eachText())
                    .as(path)
                    .containsExactly("Nama", "Jabatan", "Pendidikan", "Nomor SK");
            assertThat(page.select("main table tbody tr").stream()
                            .map(row -> row.children().eachText()))
                    .as(path)
                    .containsExactlyElementsOf(MEMBERS);
        }
    }

    @Test
    void theThreeCadresAreTheSameInEveryFile() throws IOException {
        for (List<Map<String, String>> rows : files(MEMBERS_FILE)) {
            assertThat(columns(rows, "nama", "peran", "pendidikan", "nomor_sk")).isEqualTo(MEMBERS);
            assertThat(columns(rows, "tanggal_sk", "mulai", "selesai")).containsOnly(List.of("", "", ""));
        }
    }

    private static List<List<String>> pairs(String path, String each, String name, String post) {
        return page(path).select(each).stream()
                .map(entry -> List.of(
                        entry.select(name).text(), entry.select(post).first().text()))
                .toList();
    }

    private static List<List<String>> columns(List<Map<String, String>> rows, String... columns) {
        return rows.stream()
                .map(row -> Stream.of(columns).map(row::get).toList())
                .toList();
    }

    /** The rows of the table in each format, all values as texts. */
    private static List<List<Map<String, String>>> files(String table) throws IOException {
        return List.of(sheet(table + ".csv"), json(table + ".json"), sheet(table + ".xlsx"));
    }

    private static List<Map<String, String>> sheet(String file) throws IOException {
        Sheet sheet = Sheet.read(new ByteArrayInputStream(read(file)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int column = 0; column < sheet.rows().get(0).cells().size(); column++) {
                fields.put(
                        sheet.rows().get(0).cell(column).text(),
                        sheet.rows().get(row).cell(column).text());
            }
            rows.add(fields);
        }
        return rows;
    }

    private static List<Map<String, String>> json(String file) {
        Map<?, ?> answer = new Json().toType(new String(read(file), UTF_8), Map.class);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object each : (List<?>) answer.get("data")) {
            Map<String, String> fields = new LinkedHashMap<>();
            ((Map<?, ?>) each)
                    .forEach((name, value) -> fields.put((String) name, value == null ? "" : value.toString()));
            rows.add(fields);
        }
        return rows;
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(read(path), UTF_8), balai.baseUrl());
    }

    private static byte[] read(String path) {
        return new OfficeClient(balai.baseUrl()).page(path);
    }
}

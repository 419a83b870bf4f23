package id.balai.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.OnBothDatabases;
import id.balai.it.SqlStatements;
import id.balai.kit.sheet.Sheet;
import id.balai.kit.sheet.SheetCell;
import id.balai.roster.Decree;
import id.balai.roster.GovernmentFixture;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class OpenDataIT {

    private static final List<String> TABLES =
            List.of("officials", "institutions", "institutions/karang-taruna/members");

    private static final String MEMBERS = "/api/v1/institutions/karang-taruna/members";

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    @Inject
    VillageFixture villages;

    @Inject
    GovernmentFixture government;

    TestVillage village;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Data");
        village.run(() -> {
            government.found(2, null);
            Institution youth = new Institution();
            youth.setKind(InstitutionKind.KARANG_TARUNA);
            youth.setName("Karang Taruna \"Mekar\", Dusun Satu");
            youth.setSlug(new Slug("karang-taruna"));
            villages.store(youth);
            Decree decree = villages.store(new Decree("=7/KPTS/2024", LocalDate.of(2024, 2, 29), null));
            Person person = villages.store(new Person("Dr.", "Sitti Aminah", "S.Sos."));
            villages.store(new Membership(
                    person, youth, MemberSeat.of(MemberRole.CHAIR), new Span(LocalDate.of(2024, 3, 1), null), decree));
        });
    }

    @Test
    void allFormatsHoldTheSameValues() throws Exception {
        for (String table : TABLES) {
            List<List<String>> csv = sheet(table + ".csv");

            assertThat(csv.size()).isGreaterThan(1);
            assertThat(sheet(table + ".xlsx")).isEqualTo(csv);
            assertThat(json(table)).isEqualTo(csv);
        }
        assertThat(sheet("institutions/karang-taruna/members.csv").get(1))
                .startsWith("Karang Taruna \"Mekar\", Dusun Satu", "Dr. Sitti Aminah, S.Sos.", "Ketua")
                .contains("=7/KPTS/2024", "2024-02-29", "2024-03-01");
        assertThat(sheet("officials.csv"))
                .extracting(row -> row.subList(0, 4))
                .contains(
                        List.of("Kepala Desa", "Pimpinan", "", "Andi Baru"),
                        List.of("Kepala Dusun 2", "Pelaksana kewilayahan", "Kepala Desa", "Daeng 2"));
    }

    @Test
    void noTextOfACsvFileIsAFormula() {
        assertThat(village.site()
                        .get("/api/v1/institutions/karang-taruna/members.csv")
                        .text())
                .startsWith("\ufefflembaga,")
                .contains("'=7/KPTS/2024");
    }

    @Test
    void othersMayTakeTheDataAndAskWhetherTheyChanged() {
        Answer first = village.site().get("/api/v1/officials.json");
        assertThat(first.header("Access-Control-Allow-Origin")).contains("*");
        String tag = first.header("ETag").orElseThrow();

        assertThat(village.site()
                        .get("/api/v1/officials.json", Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        for (String address : List.of(
                "/api/v1/officials",
                "/api/v1/officials.exe",
                "/api/v1/institutions/tidak-ada/members.csv",
                "/api/v1/")) {
            assertThat(village.site().get(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void thePageLeadsToEveryFileAndExplainsEveryColumn() throws Exception {
        Answer answer = village.site().get("/data");
        HtmlCheck.assertSound("/data", answer);
        var page = Jsoup.parse(answer.text());

        List<String> files = page.select("main a[href^=/api/]").eachAttr("href");
        assertThat(files)
                .doesNotHaveDuplicates()
                .containsAll(Stream.of("officials", "institutions", "institutions/karang-taruna/members")
                        .flatMap(table ->
                                Stream.of("csv", "json", "xlsx").map(format -> "/api/v1/" + table + "." + format))
                        .toList());
        for (String file : files) {
            assertThat(village.site().get(file).status()).as(file).isEqualTo(200);
        }
        assertThat(page.select("code").eachText())
                .containsAll(sheet("officials.csv").get(0))
                .containsAll(sheet("institutions.csv").get(0))
                .containsAll(sheet("institutions/karang-taruna/members.csv").get(0));
        assertThat(Jsoup.parse(village.site().get("/").text()).select("footer a[href=/data]"))
                .hasSize(1);
    }

    @Test
    void aVillageWithoutARosterHasNoSuchPage() {
        TestVillage empty = villages.create("Kosong");

        assertThat(empty.site().get("/data").status()).isEqualTo(404);
        assertThat(Jsoup.parse(empty.site().get("/").text()).select("footer a[href=/data]"))
                .isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRoster() throws Exception {
        TestVillage large = villages.create("Besar");
        large.run(() -> {
            government.found(40, null);
            for (int i = 1; i <= 40; i++) {
                Institution institution = new Institution();
                institution.setKind(InstitutionKind.RT);
                institution.setName("RT " + i);
                institution.setSlug(new Slug(i == 1 ? "karang-taruna" : "rt-" + i));
                villages.store(institution);
                for (int member = 1; member <= 5; member++) {
                    Person person = villages.store(new Person(null, "Warga " + i + " " + member, null));
                    Decree decree = villages.store(new Decree(i + "/" + member, null, null));
                    villages.store(new Membership(
                            person, institution, MemberSeat.of(MemberRole.MEMBER), new Span(null, null), decree));
                }
            }
        });

        for (String path : List.of("/data", "/api/v1/officials.csv", "/api/v1/institutions.csv", MEMBERS + ".csv")) {
            List<String> few = SqlStatements.of(database, () -> village.site().get(path));
            List<String> many = SqlStatements.of(database, () -> large.site().get(path));
            assertThat(many).as(path + ", few: " + few).hasSameSizeAs(few);
        }
    }

    private List<List<String>> sheet(String file) throws Exception {
        Answer answer = village.site().get("/api/v1/" + file);
        assertThat(answer.status()).as(file).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        Sheet sheet = Sheet.read(new ByteArrayInputStream(answer.body()));
        int width = sheet.rows().get(0).cells().size();
        sheet.rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                SheetCell cell = row.cell(i);
                cells.add(cell.text());
            }
            rows.add(cells);
        });
        return rows;
    }

    private List<List<String>> json(String table) {
        JsonObject answer = Json.createReader(new StringReader(
                        village.site().get("/api/v1/" + table + ".json").text()))
                .readObject();
        List<List<String>> rows = new ArrayList<>();
        for (JsonValue record : answer.getJsonArray("data")) {
            JsonObject fields = record.asJsonObject();
            if (rows.isEmpty()) {
                rows.add(List.copyOf(fields.keySet()));
            }
            rows.add(fields.values().stream().map(OpenDataIT::text).toList());
        }
        return rows;
    }

    private static String text(JsonValue value) {
        if (value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}

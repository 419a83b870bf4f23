package id.balai.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.it.LogLines;
import id.balai.it.TestSignIn;
import id.balai.media.Media;
import id.balai.media.StoredPictures;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** What the scripts of the library are told, and by whom they are let in. */
@ExtendWith(ArquillianExtension.class)
class MediaFeedIT {

    private static final String LIST = "/admin/media/list";

    @Inject
    VillageFixture fixture;

    TestVillage village;
    Map<String, String> writer;
    Media emblem;
    Media plan;

    @BeforeEach
    void fillLibrary() throws Exception {
        village = fixture.create("Ganra");
        village.run(() -> {
            fixture.person("penulis", Role.EDITOR);
            emblem = StoredPictures.picture(fixture, "Lambang desa");
            plan = StoredPictures.document(fixture, "RPJM");
            fixture.inTransaction(em -> em.find(Village.class, village.id()).setEmblemId(emblem.getId()));
        });
        writer = TestSignIn.cookie(village, "penulis");
    }

    @Test
    void listIsOfOneVillageAlone() throws Exception {
        TestVillage other = fixture.create("Lompulle");
        other.run(() -> fixture.person("tetangga", Role.ADMINISTRATOR));
        Map<String, String> neighbour = TestSignIn.cookie(other, "tetangga");

        assertThat(names(village, LIST, writer)).containsExactly("RPJM.pdf", "Lambang desa.png");
        assertThat(names(other, LIST, neighbour)).isEmpty();
        String item = "/admin/media/item?id=" + emblem.getId();
        assertThat(village.site().get(item, writer).status()).isEqualTo(200);
        assertThat(other.site().get(item, neighbour).status()).isEqualTo(404);
        assertThat(json(other.site()
                        .post("/admin/media/describe", neighbour, "id=" + emblem.getId() + "&version=1&name=x")))
                .containsOnlyKeys("refused");
    }

    @Test
    void listIsNarrowedDown() {
        assertThat(names(village, LIST + "?text=lamb", writer)).containsExactly("Lambang desa.png");
        assertThat(names(village, LIST + "?kind=DOCUMENT", writer)).containsExactly("RPJM.pdf");
        assertThat(names(village, LIST + "?only=UNDESCRIBED", writer)).containsExactly("Lambang desa.png");
        assertThat(names(village, LIST + "?only=UNUSED", writer)).containsExactly("RPJM.pdf");
        assertThat(names(village, LIST + "?from=1", writer)).containsExactly("Lambang desa.png");
        assertThat(names(village, LIST + "?from=-7&kind=x&only=y", writer)).hasSize(2);
    }

    @Test
    void descriptionIsTakenOnceForEachVersion() {
        String form = "id=%d&version=%d&name=Lambang&decorative=false&alternative=Perisai+hijau"
                .formatted(emblem.getId(), emblem.getVersion());

        JsonObject described = json(village.site().post("/admin/media/describe", writer, form));
        Answer again = village.site().post("/admin/media/describe", writer, form);

        assertThat(described.getString("alternative")).isEqualTo("Perisai hijau");
        assertThat(described.getBoolean("described")).isTrue();
        assertThat(described.getString("thumbnail")).endsWith("/320.png");
        assertThat(described.getString("facts")).isEqualTo("PNG · 640 × 480 · 2,4 MB");
        assertThat(json(again).getString("refused")).doesNotContain("stale.edit");
    }

    @Test
    void refusedUploadSaysWhyInTheLanguageOfTheReader() {
        Answer answer = village.site().post("/admin/media/upload?name=catatan.txt", writer, "Bukan gambar.");

        assertThat(json(answer).getString("refused")).contains(" ").doesNotContain("media.");
        assertThat(names(village, LIST, writer)).hasSize(2);
    }

    @Test
    void uploadThatIsBrokenOffIsOneQuietLine() throws Exception {
        try (LogLines log = new LogLines()) {
            village.site().breakOff("/admin/media/upload?name=foto.jpg", writer, new byte[300_000]);
            for (int i = 0; i < 100 && brokenOff(log).isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertThat(names(village, LIST, writer)).hasSize(2);

            assertThat(brokenOff(log)).hasSize(1).allMatch(line -> line.getThrown() == null);
            assertThat(log.from(Level.WARNING))
                    .extracting(LogRecord::getMessage)
                    .isEmpty();
        }
    }

    private static List<LogRecord> brokenOff(LogLines log) {
        return log.from(Level.INFO).stream()
                .filter(line -> String.valueOf(line.getMessage()).contains("broken off"))
                .toList();
    }

    @Test
    void visitorsAreToldToSignInAndOtherMethodsRefused() {
        assertThat(village.site().get(LIST).status()).isEqualTo(401);
        assertThat(village.site()
                        .post("/admin/media/upload?name=a.png", Map.of(), "x")
                        .status())
                .isEqualTo(401);
        assertThat(village.site().get("/admin/media/upload", writer).status()).isEqualTo(405);
        assertThat(village.site().get("/admin/media/nothing", writer).status()).isEqualTo(404);
        assertThat(village.site().get("/admin/media/item?id=abc", writer).status())
                .isEqualTo(404);
    }

    private static List<String> names(TestVillage village, String path, Map<String, String> headers) {
        return json(village.site().get(path, headers)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonString("name"))
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject json(Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}

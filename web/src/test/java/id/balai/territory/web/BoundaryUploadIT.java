package id.balai.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.it.TestSignIn;
import id.balai.kit.geometry.BadBoundaries;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** How the server takes a file of boundaries, and what it says to a bad one. */
@ExtendWith(ArquillianExtension.class)
class BoundaryUploadIT {

    private static final String ADDRESS = "/admin/territory/boundaries";

    @Inject
    VillageFixture fixture;

    TestVillage village;
    Map<String, String> secretary;

    @BeforeEach
    void letIn() throws Exception {
        village = fixture.create("Berkas batas");
        village.run(() -> {
            fixture.person("juru", Role.SECRETARY);
            fixture.person("tamu", Role.CONTRIBUTOR);
        });
        secretary = TestSignIn.cookie(village, "juru");
    }

    @Test
    void aGoodFileIsKeptForTheFormThatBroughtIt() {
        JsonObject said = json(send(secretary, BadBoundaries.polygon(BadBoundaries.SQUARE)));

        assertThat(said.getString("brought")).isNotBlank();
        assertThat(said).doesNotContainKey("refused");
    }

    @Test
    void everyBadFileIsToldItsFault() throws Exception {
        for (String key : BadBoundaries.all().keySet()) {
            if (!key.equals("boundary.tooLarge") && !key.equals("boundary.several")) {
                assertThat(json(send(secretary, text(key))).getString("refused"))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(key);
            }
        }
    }

    @Test
    void twoHundredMegabytesAreRefusedBeforeTheyAreSent() {
        Map<String, String> announced = new java.util.HashMap<>(secretary);
        announced.put("Content-Length", String.valueOf(200L << 20));
        long begun = System.nanoTime();
        String large = BadBoundaries.polygon(BadBoundaries.SQUARE) + " ".repeat(6 << 20);

        assertThat(json(send(secretary, large)).getString("refused")).startsWith("Berkas lebih besar dari 5 MB.");
        village.site().breakOff(ADDRESS, announced, "{".getBytes(StandardCharsets.UTF_8));
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    @Test
    void onlyThoseWhoKeepTheRosterAreLetIn() throws Exception {
        String good = BadBoundaries.polygon(BadBoundaries.SQUARE);

        assertThat(send(Map.of(), good).status()).isEqualTo(401);
        assertThat(send(TestSignIn.cookie(village, "tamu"), good).status()).isEqualTo(403);
        assertThat(village.site().get(ADDRESS, secretary).status()).isEqualTo(405);
    }

    private Answer send(Map<String, String> person, String body) {
        return village.site().post(ADDRESS, person, "application/octet-stream", body);
    }

    private static String text(String key) throws Exception {
        try (InputStream file = BadBoundaries.all().get(key).get()) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static JsonObject json(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}

package id.balai.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deploys balai.ear on a full Payara Server. Run by the profile {@code payara-server} alone, for its download and its time. */
@Tag("payara-server")
class PayaraServerIT {

    private static final Path EAR = Path.of(System.getProperty("balai.ear"));

    @TempDir
    Path folder;

    @Test
    void servesTheSiteAndGuardsTheOffice() {
        try (PayaraDomain domain = PayaraDomain.start(folder, settings("true"))) {
            assertThat(domain.deploy(EAR)).contains("Command deploy executed successfully");

            assertThat(domain.get("/").statusCode()).isEqualTo(200);
            assertThat(domain.get("/").body()).contains("Desa Ganra");
            assertThat(domain.get("/artikel/2020/07/30/kader-pemberdayaan-masyarakat-desa-kpmd")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(domain.get("/tidak-ada").statusCode()).isEqualTo(404);
            assertThat(domain.get("/admin/article-list.xhtml").statusCode()).isEqualTo(303);
            assertThat(domain.get("/admin/sign-in.xhtml").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesAWrongSettingWithItsSentence() {
        try (PayaraDomain domain = PayaraDomain.start(folder, settings("mungkin"))) {
            assertThat(domain.deploy(EAR))
                    .contains("Command deploy failed")
                    .contains("BALAI_DEMO berisi \"mungkin\"; tulis true atau false.");
        }
    }

    private Map<String, String> settings(String demo) {
        return Map.of("BALAI_DATA", folder.resolve("data").toString(), "BALAI_DEMO", demo);
    }
}

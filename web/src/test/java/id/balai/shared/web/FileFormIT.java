package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.LogLines;
import id.balai.it.SiteClient;
import id.balai.village.VillageFixture;

/** Nobody fills the disk or the log with files that no page has asked for. */
@ExtendWith(ArquillianExtension.class)
class FileFormIT {

    private static final String EDGE = "batas";

    @Inject
    VillageFixture villages;

    @Test
    void formWithFilesIsRefusedWithoutAWordInTheLog() {
        SiteClient site = villages.create("Ganra").site();
        try (LogLines log = new LogLines()) {
            for (String path : List.of("/", "/arsip", "/index.xhtml", "/admin/sign-in.xhtml", "/tidak-ada")) {
                for (int length : List.of(10, 1_500_000, 3_000_000)) {
                    assertThat(post(site, path, length)).as(path + " " + length).isEqualTo(413);
                }
            }
            assertThat(log.from(Level.WARNING))
                    .extracting(LogRecord::getMessage)
                    .isEmpty();
        }
        assertThat(site.get("/").status()).isEqualTo(200);
    }

    private static int post(SiteClient site, String path, int length) {
        String file = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.bin\"\r\n\r\n"
                + "x".repeat(length) + "\r\n--" + EDGE + "--\r\n";
        return site.post(path, Map.of(), "multipart/form-data; boundary=" + EDGE, file)
                .status();
    }
}

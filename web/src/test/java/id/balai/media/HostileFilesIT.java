package id.balai.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Each kind of hostile file is refused with its sentence, or comes out harmless; of the refused nothing is kept. */
@ExtendWith(ArquillianExtension.class)
class HostileFilesIT {

    private static final Logger LOG = Logger.getLogger("id.balai.media");

    @Inject
    VillageFixture villages;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    @Test
    void everyKindIsRefusedOrMadeHarmless() throws Exception {
        TestVillage village = villages.create("Ujian");
        List<HostileFile> files = HostileFiles.all();
        var report = new StringBuilder(files.size() + " hostile files, and what each gave\n");
        for (HostileFile file : files) {
            long before = kept(village);
            Attempt attempt = Attempt.of(file, content -> add(village, file.name(), content));
            report.append(attempt.line());

            assertThat(attempt.refusal()).as(file.kind()).isEqualTo(file.refusal());
            if (attempt.refusal() != null) {
                assertThat(kept(village)).as(file.kind() + " kept").isEqualTo(before);
            } else {
                assertHarmless(village, file, attempt.media());
            }
            assertThat(temporaryFiles()).as(file.kind()).isEmpty();
        }
        LOG.info(report::toString);
    }

    @Test
    void ofThreeHundredMegabytesOnlyTheAllowedOnesAreTaken() throws Exception {
        var endless = new EndlessPdf(300L << 20);

        Attempt attempt = Attempt.of(
                new HostileFile("300 MB", "a.pdf", () -> endless, null),
                content -> add(villages.of(HostileFilesIT.class), "a.pdf", content));

        assertThat(attempt.refusal()).isEqualTo("media.tooLarge");
        assertThat(endless.taken()).isLessThan(MediaLimits.DOCUMENT + (1 << 20));
    }

    private void assertHarmless(TestVillage village, HostileFile file, Media media) throws Exception {
        assertThat(media.getName())
                .as(file.kind())
                .matches("[\\p{L}\\p{N} ()._-]+")
                .doesNotContain("..");
        if (!media.isPicture()) {
            Answer answer = village.site().get(Attachment.of(media).path());
            assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            return;
        }
        Picture picture =
                village.call(() -> pictures.of(List.of(media.getId()))).get(media.getId());
        for (int width : picture.widths()) {
            Answer answer = village.site().get(picture.src(width));
            BufferedImage shown = TestFiles.read(answer.body());
            assertThat(shown.getWidth()).as(file.kind()).isEqualTo(width);
            assertThat(shown.getColorModel().getComponentSize(0))
                    .as(file.kind())
                    .isEqualTo(8);
            assertThat(shown.getColorModel().getColorSpace().isCS_sRGB())
                    .as(file.kind())
                    .isTrue();
            assertThat(new String(answer.body(), ISO_8859_1))
                    .as(file.kind())
                    .doesNotContain(HostileFiles.SECRET, "<script", "Exif");
        }
        if (file.kind().contains("upright")) {
            assertThat(picture.height()).as("a photo stands upright").isGreaterThan(picture.width());
        }
    }

    private long kept(TestVillage village) throws Exception {
        return village.call(() -> {
            var rows = new long[1];
            villages.inTransaction(em -> {
                for (Class<?> kind : List.of(Media.class, MediaFile.class, MediaPiece.class)) {
                    rows[0] += em.createQuery("select count(m) from " + kind.getSimpleName() + " m", Long.class)
                            .getSingleResult();
                }
            });
            return rows[0];
        });
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("balai-media"))
                    .toList();
        }
    }

    private Media add(TestVillage village, String name, InputStream content) {
        try {
            return village.callAs(Role.EDITOR, () -> library.add(name, content));
        } catch (RuleViolation refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(name, failed);
        }
    }
}

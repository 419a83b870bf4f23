package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** What a photo as phones take it costs its readers. */
@ExtendWith(ArquillianExtension.class)
class PhoneCameraIT {

    private static final Logger LOG = Logger.getLogger("id.balai.media");

    @Inject
    VillageFixture villages;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    @Test
    void photoOfTwelveMegapixelsIsServedInAFewKilobytesPerWidth() throws Exception {
        TestVillage village = villages.create("Kamera");
        byte[] photo = TestFiles.photograph(4032, 3024);

        Attempt attempt = Attempt.of(
                new HostileFile("12 megapixels", "IMG_2034.jpg", () -> new ByteArrayInputStream(photo), null),
                content -> add(village, content));

        Media media = attempt.media();
        Picture picture =
                village.call(() -> pictures.of(List.of(media.getId()))).get(media.getId());
        var report = new StringBuilder(attempt.line()).append(photo.length / 1024 + " KB uploaded\n");
        for (int width : picture.widths()) {
            int length = village.site().get(picture.src(width)).body().length;
            report.append(width + " px: " + length / 1024 + " KB\n");
            assertThat(length).as("bytes at " + width).isLessThan(photo.length / 4);
        }
        LOG.info(report::toString);
        assertThat(attempt.heap()).isLessThan(160L << 20);
    }

    private Media add(TestVillage village, InputStream content) {
        try {
            return village.callAs(Role.EDITOR, () -> library.add("IMG_2034.jpg", content));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.it.Caller;
import id.balai.it.OnBothDatabases;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class MediaLibraryIT {

    @Inject
    VillageFixture villages;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Pustaka");
    }

    @Test
    void photographIsServedInSeveralWidthsAtAddressesThatNeverChange() throws Exception {
        Media media = add(village, "DCIM/IMG_0001.JPG", TestFiles.photograph(2400, 1600));
        Picture picture = village.call(() -> pictures.of(List.of(media.getId())).get(media.getId()));

        assertThat(media.getName()).isEqualTo("IMG_0001.jpg");
        assertThat(picture.widths()).containsExactly(160, 320, 640, 960, 1280, 1920);
        assertThat(picture.height()).isEqualTo(1280);
        for (int width : picture.widths()) {
            Answer answer = village.site().get(picture.src(width));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).contains("image/jpeg");
            assertThat(answer.header("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(TestFiles.read(answer.body()).getWidth()).isEqualTo(width);
        }
        assertThat(village.site().get(picture.src().replace("960", "961")).status())
                .isEqualTo(404);
    }

    @Test
    void sameContentIsOneFileUnderItsFirstName() throws Exception {
        byte[] photograph = TestFiles.photograph(300, 200);
        Media first = add(village, "satu.jpg", photograph);
        Media second = add(village, "dua.jpg", photograph);

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getName()).isEqualTo("satu.jpg");
        assertThat(village.callAs(Role.EDITOR, () -> library.count(MediaFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void otherVillageNeitherSeesNorServesIt() throws Exception {
        byte[] photograph = TestFiles.photograph(320, 200);
        Media media = add(village, "satu.jpg", photograph);
        TestVillage other = villages.create("Lain");
        String path = village.call(() -> pictures.of(List.of(media.getId())))
                .get(media.getId())
                .src();

        assertThat(other.site().get(path).status()).isEqualTo(404);
        Media own = add(other, "satu.jpg", photograph);
        assertThat(own.getId()).isNotEqualTo(media.getId());
        assertThat(other.site().get(path).status()).isEqualTo(200);
        other.runAs(Role.EDITOR, () -> library.delete(own.getId()));
        assertThat(other.site().get(path).status()).isEqualTo(404);
        assertThat(village.site().get(path).status()).isEqualTo(200);
    }

    @Test
    void largeDocumentIsSentByPiecesWholeOrInPart() throws Exception {
        byte[] document = TestFiles.pdf(3 * MediaPiece.SIZE + 1000, "");
        Media media = add(village, "APBDes 2026 – ringkasan.pdf", document);
        Attachment attachment = Attachment.of(media);

        Answer whole = village.site().get(attachment.path());
        assertThat(attachment.typeLabel()).isEqualTo("PDF");
        assertThat(whole.body()).isEqualTo(document);
        assertThat(whole.header("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .contains("APBDes%202026");
        int from = MediaPiece.SIZE - 10;
        Answer part = village.site().get(attachment.path(), Map.of("Range", "bytes=" + from + "-" + (from + 99)));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).hasSize(100).startsWith(document[from], document[from + 1]);
        assertThat(part.header("Content-Range")).contains("bytes " + from + "-" + (from + 99) + "/" + document.length);
        assertThat(village.site()
                        .get(attachment.path(), Map.of("Range", "bytes=99999999-"))
                        .status())
                .isEqualTo(416);
        String tag = whole.header("ETag").orElseThrow();
        assertThat(village.site()
                        .get(attachment.path(), Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        Answer head = village.site().head(attachment.path(), Map.of());
        assertThat(head.header("Content-Length")).contains(String.valueOf(document.length));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void documentWithAScriptIsSavedNotShown() throws Exception {
        Media media = add(village, "formulir.pdf", TestFiles.pdf(2000, "/OpenAction << /S /JavaScript /JS (x) >>"));
        Answer answer = village.site().get(Attachment.of(media).path());

        assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
    }

    @Test
    void renamedDocumentIsFoundAtItsFormerAddress() throws Exception {
        Media media = add(village, "lama.pdf", TestFiles.pdf(2000, ""));
        String former = Attachment.of(media).path();
        Media renamed = village.callAs(
                Role.EDITOR,
                () -> library.describe(media.getId(), media.getVersion(), null, false, "Peraturan Desa 3"));

        Answer moved = village.site().get(former);
        assertThat(renamed.getName()).isEqualTo("Peraturan Desa 3.pdf");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).contains(Attachment.of(renamed).path());
    }

    @Test
    void addressIsTheSameHoweverAClientEncodesIt() throws Exception {
        Media media = add(village, "Perdes (1) 'baru' ~ a+b!.pdf", TestFiles.pdf(2000, ""));
        String folder = "/media/" + media.getHash() + "/";
        assertThat(media.getName()).isEqualTo("Perdes (1) 'baru' ~ a+b!.pdf");

        for (String name : List.of(
                "Perdes%20(1)%20'baru'%20~%20a+b!.pdf",
                "Perdes%20%281%29%20%27baru%27%20%7E%20a%2Bb%21.pdf", "%50erdes%20(1)%20%27baru'%20~%20a%2bb!.pdf")) {
            assertThat(village.site().get(folder + name).status()).as(name).isEqualTo(200);
        }
        Answer other = village.site().get(folder + "Perdes%20(2).pdf");
        assertThat(other.status()).isEqualTo(301);
        assertThat(village.site().get(other.header("Location").orElseThrow()).status())
                .isEqualTo(200);
    }

    @Test
    void pictureNeedsATextOrIsDecorative() throws Exception {
        Media media = add(village, "lambang.png", TestFiles.emblem());

        assertThat(media.isDescribed()).isFalse();
        assertThat(village.callAs(Role.EDITOR, () -> library.count(new MediaFilter(null, null, true))))
                .isEqualTo(1);
        Media described = village.callAs(
                Role.EDITOR,
                () -> library.describe(media.getId(), media.getVersion(), "Lambang desa", false, media.getName()));
        assertThat(described.isDescribed()).isTrue();
        assertThat(village.callAs(Role.EDITOR, () -> library.list(new MediaFilter("LAMBANG D", null, false), 0, 9)))
                .hasSize(1);
        assertThat(village.callAs(Role.EDITOR, () -> library.count(new MediaFilter(null, null, true))))
                .isZero();
    }

    @Test
    void deletedFileIsGoneAndWhoMayNotWriteIsRefused() throws Exception {
        Media media = add(village, "satu.jpg", TestFiles.photograph(320, 240));

        assertThatThrownBy(() -> village.runAs(Caller.named("tamu"), () -> library.delete(media.getId())))
                .isInstanceOf(EJBAccessException.class);
        village.runAs(Role.EDITOR, () -> library.delete(media.getId()));
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> library.delete(media.getId())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("media.gone");
    }

    private Media add(TestVillage to, String name, byte[] content) throws Exception {
        return to.callAs(Role.EDITOR, () -> library.add(name, new ByteArrayInputStream(content)));
    }
}

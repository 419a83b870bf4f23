package id.balai.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Files of every kind that has harmed a site which takes files. */
class HostileFiles {

    /** Stands in what must be gone from whatever is served. */
    static final String SECRET = "RAHASIA-5.3971S";

    private static final String SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final List<HostileFile> files = new ArrayList<>();

    static List<HostileFile> all() {
        var made = new HostileFiles();
        made.disguised();
        made.bombs();
        made.broken();
        made.documents();
        made.harmlessOnceWrittenAnew();
        return made.files;
    }

    private void disguised() {
        refused("SVG with a script", "gambar.svg", () -> SCRIPT.getBytes(UTF_8), "media.type.svg");
        refused("SVG in UTF-16 named PNG", "gambar.png", () -> SCRIPT.getBytes(UTF_16), "media.type.svg");
        refused("SVG in gzip", "gambar.svgz", () -> HostileArchives.gzip(SCRIPT), "media.type.archive");
        refused("page named JPG", "foto.jpg", () -> "<html><script>1</script>".getBytes(UTF_8), "media.type.unknown");
        refused("program named PDF", "surat.pdf", () -> "MZ\u0090\0program".getBytes(ISO_8859_1), "media.type.unknown");
        refused("text", "data.csv", () -> "=cmd|' /C calc'!A0".getBytes(UTF_8), "media.type.unknown");
        refused(
                "photo of an iPhone",
                "IMG.HEIC",
                () -> "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(ISO_8859_1),
                "media.type.heic");
        refused("video", "rapat.mp4", () -> "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(ISO_8859_1), "media.type.video");
        refused("archive", "arsip.zip", () -> HostileArchives.zip("a.txt", "a"), "media.type.archive");
    }

    private void bombs() {
        refused(
                "PNG of 50,000 x 50,000",
                "a.png",
                () -> HostilePictures.pngHead(50_000, 50_000),
                "media.tooManyPixels");
        refused(
                "JPEG of 50,000 x 50,000",
                "a.jpg",
                () -> HostilePictures.jpegHead(50_000, 50_000),
                "media.tooManyPixels");
        refused("GIF of 65,535 x 65,535", "a.gif", HostilePictures::largeGif, "media.tooManyPixels");
        refused("WebP of 16,383 x 16,383", "a.webp", HostilePictures::largeWebp, "media.tooManyPixels");
        refused("JPEG of 500 passes", "a.jpg", () -> HostilePictures.passes(500), "media.broken");
        refused("DOCX that unfolds to 400 MB", "a.docx", () -> HostileArchives.bomb(MAIN, 400), "media.inflates");
        refused("the same under a false size", "a.docx", () -> HostileArchives.lyingBomb(MAIN, 400), "media.inflates");
        refused("DOCX of 40,000 entries", "a.docx", () -> HostileArchives.crowded(MAIN, 40_000), "media.inflates");
        files.add(new HostileFile("300 MB", "a.pdf", () -> new EndlessPdf(300L << 20), "media.tooLarge"));
        refused("JPEG of 16 MB", "a.jpg", () -> HostilePictures.padded(16 << 20), "media.tooLarge");
        taken("PNG with notes that unfold to 200 MB", "a.png", () -> HostilePictures.notes(200));
    }

    private void broken() {
        refused("nothing", "kosong.jpg", () -> new byte[0], "media.empty");
        refused("half a JPEG", "a.jpg", () -> HostilePictures.half(TestFiles.photograph(640, 480)), "media.broken");
        refused("half a PNG", "a.png", () -> HostilePictures.half(TestFiles.emblem()), "media.broken");
        refused("PNG with noise inside", "a.png", HostilePictures::noise, "media.broken");
        refused("half a PDF", "a.pdf", () -> HostilePictures.half(TestFiles.pdf(5000, "")), "media.broken");
        refused("half a DOCX", "a.docx", () -> HostilePictures.half(HostileArchives.document(MAIN)), "media.broken");
    }

    private void documents() {
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        String code = "application/vnd.ms-office.vbaProject";
        refused("DOCM named DOCX", "a.docx", () -> HostileArchives.document(macros), "media.type.macro");
        refused("DOCX with macros beside", "a.docx", () -> HostileArchives.withCode(MAIN, code), "media.type.macro");
        refused("ODT with macros", "a.odt", HostileArchives::scriptedOpenDocument, "media.type.macro");
        refused("DOC with macros", "a.doc", () -> old("WordDocument", "_VBA_PROJECT"), "media.type.macro");
        refused("DOCX with a password", "a.docx", () -> old("EncryptedPackage"), "media.type.locked");
        taken("PDF with a script", "a.pdf", () -> TestFiles.pdf(3000, "/OpenAction << /JS (app.alert(1)) >>"));
        taken("PDF with a page inside", "a.pdf", () -> TestFiles.pdf(3000, "(<html><script>1</script></html>)"));
        taken("DOCX", "Surat Edaran.docx", () -> HostileArchives.document(MAIN));
    }

    private void harmlessOnceWrittenAnew() {
        taken("JPEG with a page behind", "a.jpg", () -> HostilePictures.followed(TestFiles.photograph(400, 300)));
        taken("place in a photo, held upright", "a.jpg", HostilePictures::located);
        taken("CMYK", "cetak.jpg", () -> HostilePictures.stored("cmyk.jpg"));
        taken("16 bits a colour", "pindai.png", HostilePictures::deep);
        taken("animation", "a.gif", HostilePictures::animation);
        taken("WebP", "a.webp", () -> HostilePictures.stored("lossy.webp"));
        taken("transparent WebP", "a.webp", () -> HostilePictures.stored("lossless.webp"));
        String name = "../../etc/C:\\fakepath\\foto\u0000\r\n\u202egpj.exe";
        taken("name with path and control characters", name, () -> TestFiles.photograph(200, 100));
    }

    /** The names in the directory of a document from before 2007. */
    private static byte[] old(String... names) {
        String signature = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        String directory = new String(String.join("\0", names).getBytes(UTF_16LE), ISO_8859_1);
        return (signature + "\0".repeat(504) + directory).getBytes(ISO_8859_1);
    }

    private void refused(String kind, String name, Supplier<byte[]> content, String refusal) {
        files.add(new HostileFile(kind, name, () -> stream(content), refusal));
    }

    private void taken(String kind, String name, Supplier<byte[]> content) {
        refused(kind, name, content, null);
    }

    private static InputStream stream(Supplier<byte[]> content) {
        return new ByteArrayInputStream(content.get());
    }
}

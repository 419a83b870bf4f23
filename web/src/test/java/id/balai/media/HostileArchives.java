package id.balai.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents and what pretends to be one. */
class HostileArchives {

    private static final String TYPES = "[Content_Types].xml";

    private HostileArchives() {}

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param entries name and text by turns */
    static byte[] zip(String... entries) {
        return zip(0, 0, entries);
    }

    static byte[] document(String type) {
        return zip(TYPES, types(type), "word/document.xml", "<w:document/>");
    }

    static byte[] withCode(String type, String code) {
        return zip(TYPES, types(type) + types(code), "word/vbaProject.bin", "Sub AutoOpen()");
    }

    static byte[] scriptedOpenDocument() {
        return zip("mimetype", FileType.ODT.contentType(), "content.xml", "<a/>", "Basic/Standard/Module1.xml", "Sub");
    }

    static byte[] bomb(String type, int megabytes) {
        return zip(megabytes, 0, TYPES, types(type));
    }

    /** The directory at its end says that it holds next to nothing. */
    static byte[] lyingBomb(String type, int megabytes) {
        byte[] bytes = bomb(type, megabytes);
        String directory = "PK\u0001\u0002";
        int entry = new String(bytes, ISO_8859_1).lastIndexOf(directory);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 1000);
        return bytes;
    }

    static byte[] crowded(String type, int entries) {
        return zip(0, entries, TYPES, types(type));
    }

    private static String types(String type) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>";
    }

    private static byte[] zip(int megabytesOfNothing, int emptyEntries, String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(UTF_8));
            }
            if (megabytesOfNothing > 0) {
                out.putNextEntry(new ZipEntry("word/media/image1.bmp"));
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < megabytesOfNothing; i++) {
                    out.write(megabyte);
                }
            }
            for (int i = 0; i < emptyEntries; i++) {
                out.putNextEntry(new ZipEntry("word/" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

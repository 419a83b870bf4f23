package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/**
 * A document of a word processor and the like, which is a zip file: looked into only as far as it takes to say which
 * kind it is, and to know that it does not grow beyond measure where it is opened.
 */
final class ZippedDocument {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 300L * 1024 * 1024;
    private static final int MOST_TYPE_BYTES = 512 * 1024;

    private static final Pattern MACRO = Pattern.compile("(.*/)?vbaproject\\.bin|(basic|scripts)/.+");

    private final ZipFile zip;
    private final long length;

    private ZippedDocument(ZipFile zip, long length) {
        this.zip = zip;
        this.length = length;
    }

    /** @throws RuleViolation when it is another archive, holds macros, or is made to fill a disk */
    static FileType typeOf(Path file) throws IOException {
        ZipDirectory.requireShort(file, MOST_ENTRIES);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new ZippedDocument(zip, Files.size(file)).type();
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RuleViolation("media.broken");
        }
    }

    private FileType type() throws IOException {
        if (zip.stream().anyMatch(entry -> isMacro(entry.getName()))) {
            throw new RuleViolation("media.type.macro");
        }
        FileType type = openDocument().or(this::openXml).orElseThrow(() -> new RuleViolation("media.type.archive"));
        requireBounded();
        return type;
    }

    private static boolean isMacro(String entry) {
        return MACRO.matcher(entry.toLowerCase(Locale.ROOT)).matches();
    }

    private Optional<FileType> openDocument() {
        String declared = text("mimetype").strip();
        return Stream.of(FileType.ODT, FileType.ODS, FileType.ODP)
                .filter(type -> type.contentType().equals(declared))
                .findFirst();
    }

    private Optional<FileType> openXml() {
        String types = text("[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw new RuleViolation("media.type.macro");
        }
        return Stream.of(FileType.DOCX, FileType.XLSX, FileType.PPTX)
                .filter(type -> types.contains('"' + type.contentType() + ".main+xml\""))
                .findFirst();
    }

    private String text(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_TYPE_BYTES), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new RuleViolation("media.broken");
        }
    }

    /** Counts what really comes out of every entry; what the directory says about it may be a lie. */
    private void requireBounded() throws IOException {
        long packed = 0;
        long inflated = 0;
        byte[] buffer = new byte[64 * 1024];
        for (ZipEntry entry : zip.stream().toList()) {
            packed += Math.max(0, entry.getCompressedSize());
            if (packed > length || entry.getSize() > MOST_INFLATED) {
                throw new RuleViolation("media.inflates");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) {
                        throw new RuleViolation("media.inflates");
                    }
                }
            }
        }
    }
}

package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/**
 * Says what a file is by its content. The name counts for nothing, and what is not exactly one of the types that the
 * library takes is refused, with a sentence that says what to do where that is known.
 */
final class Recognition {

    private static final int HEAD = 4096;

    /** Of the containers that phones use for still and moving pictures: the brand after "ftyp". */
    private static final Pattern STILL_BRAND = Pattern.compile("heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis");

    private static final Pattern SVG = Pattern.compile("<(\\w+:)?svg[\\s>]", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final byte[] head;

    private Recognition(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
    }

    /** @throws RuleViolation when it is nothing that the library takes */
    static FileType of(Path file) throws IOException {
        return new Recognition(file).type();
    }

    private FileType type() throws IOException {
        if (startsWith("\u00ff\u00d8\u00ff")) {
            return FileType.JPEG;
        } else if (startsWith("\u0089PNG\r\n\u001a\n")) {
            return FileType.PNG;
        } else if (startsWith("GIF87a") || startsWith("GIF89a")) {
            return FileType.GIF;
        } else if (startsWith("RIFF") && at(8, "WEBP")) {
            return FileType.WEBP;
        } else if (startsWith("%PDF-")) {
            return FileType.PDF;
        } else if (startsWith("PK\u0003\u0004")) {
            return ZippedDocument.typeOf(file);
        } else if (startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OldDocument.typeOf(file);
        }
        throw new RuleViolation(refusal());
    }

    private String refusal() {
        if (at(4, "ftyp")) {
            return STILL_BRAND.matcher(text(8, 12)).matches() ? "media.type.heic" : "media.type.video";
        } else if (isSvg()) {
            return "media.type.svg";
        } else if (startsWith("PK")
                || startsWith("Rar!")
                || startsWith("7z\u00bc\u00af")
                || startsWith("\u001f\u008b")) {
            return "media.type.archive";
        }
        return "media.type.unknown";
    }

    /** However it is encoded: browsers read it in any of these. */
    private boolean isSvg() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            if (SVG.matcher(new String(head, charset)).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String signature) {
        return at(0, signature);
    }

    private boolean at(int position, String signature) {
        return text(position, position + signature.length()).equals(signature);
    }

    /** A character for each byte; shorter where the file ends. */
    private String text(int from, int to) {
        int end = Math.min(to, head.length);
        return from >= end ? "" : new String(head, from, end - from, StandardCharsets.ISO_8859_1);
    }
}

package id.balai.media.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.balai.shared.RuleViolation;

/** What has to be known of a PDF before it is offered to readers. */
final class PdfFile {

    /** Keys of what runs, starts or carries something; a browser then saves the file instead of showing it. */
    private static final String[] ACTIVE = {
        "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/SubmitForm", "/ImportData"
    };

    private static final String END = "%%EOF";

    private PdfFile() {}

    /**
     * A script may also lie in a compressed part, unseen; browsers run those of a PDF apart from the site in any case.
     *
     * @throws RuleViolation when the file is cut off
     */
    static boolean isActive(Path file) throws IOException {
        if (!ByteSearch.in(Files.newInputStream(file), StandardCharsets.ISO_8859_1, END)
                .found(END)) {
            throw new RuleViolation("media.broken");
        }
        return ByteSearch.in(Files.newInputStream(file), StandardCharsets.ISO_8859_1, ACTIVE)
                .foundAny();
    }
}

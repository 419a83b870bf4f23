package id.balai.media.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/**
 * A document from before 2007, told apart by the names in its directory. They stand in the file as they are, so no more
 * than a search is needed.
 */
final class OldDocument {

    private static final String WORD = "WordDocument";
    private static final String EXCEL = "Workbook";
    private static final String POWERPOINT = "PowerPoint Document";
    private static final String MACROS = "_VBA_PROJECT";
    private static final String LOCKED = "EncryptedPackage";

    private OldDocument() {}

    /** @throws RuleViolation when it holds macros, is locked with a password, or is something else */
    static FileType typeOf(Path file) throws IOException {
        ByteSearch names = ByteSearch.in(
                Files.newInputStream(file), StandardCharsets.UTF_16LE, WORD, EXCEL, POWERPOINT, MACROS, LOCKED);
        if (names.found(MACROS)) {
            throw new RuleViolation("media.type.macro");
        } else if (names.found(LOCKED)) {
            throw new RuleViolation("media.type.locked");
        } else if (names.found(WORD)) {
            return FileType.DOC;
        } else if (names.found(POWERPOINT)) {
            return FileType.PPT;
        } else if (names.found(EXCEL)) {
            return FileType.XLS;
        }
        throw new RuleViolation("media.type.unknown");
    }
}

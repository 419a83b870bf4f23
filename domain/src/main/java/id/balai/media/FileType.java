package id.balai.media;

import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of file that the library takes, by their content and never by their name. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt");

    private final String contentType;
    private final String extension;

    FileType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    static FileType served(String contentType) {
        return Stream.of(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is served as " + contentType));
    }

    public MediaKind kind() {
        return contentType.startsWith("image/") ? MediaKind.PICTURE : MediaKind.DOCUMENT;
    }

    public String contentType() {
        return contentType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** As readers see it beside a link: "PDF". */
    public String label() {
        return extension.toUpperCase(Locale.ROOT);
    }
}

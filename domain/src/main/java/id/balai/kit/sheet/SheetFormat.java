package id.balai.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file in which tables are handed out. No text in them is ever taken for a formula. */
public enum SheetFormat {
    /** RFC 4180 in UTF-8 with the mark that lets Excel see it. Holds one page, the first. */
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        public void write(OutputStream to, List<SheetPage> pages) throws IOException {
            CsvWriting.write(to, pages.get(0));
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream to, List<SheetPage> pages) throws IOException {
            ExcelWriting.write(to, pages);
        }
    };

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public static Optional<SheetFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes at least one page; does not close the stream. */
    public abstract void write(OutputStream to, List<SheetPage> pages) throws IOException;
}

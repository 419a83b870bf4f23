package id.balai.kit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook the parts that its text needs, counting what they inflate to; the reader takes them into
 * memory whole, so what it gets is exactly what was counted.
 */
final class ExcelParts {

    private static final int MOST_INFLATED = 48 * 1024 * 1024;
    private static final Pattern NEEDED = Pattern.compile("(?i)\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|xl/(?:workbook|sharedStrings|styles)\\.xml|xl/_rels/[^/]+|xl/worksheets/[^/]+\\.xml");

    private ExcelParts() {}

    static byte[] neededOf(byte[] workbook) throws IOException {
        // only a file gives the directory at the end of a zip, which alone is right about sizes
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, workbook);
            return neededOf(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] neededOf(Path file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean spreadsheet = false;
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(kept)) {
            int left = MOST_INFLATED;
            for (ZipEntry part : Collections.list(from.entries())) {
                if (NEEDED.matcher(part.getName()).matches()) {
                    spreadsheet |= part.getName().startsWith("xl/");
                    to.putNextEntry(new ZipEntry(part.getName()));
                    left -= copy(from.getInputStream(part), to, left);
                }
            }
        } catch (IOException e) {
            throw Sheet.refused("sheet.damaged");
        }
        if (!spreadsheet) {
            throw Sheet.refused("sheet.otherKind");
        }
        return kept.toByteArray();
    }

    private static int copy(InputStream from, ZipOutputStream to, int most) throws IOException {
        byte[] content = from.readNBytes(most + 1);
        if (content.length > most) {
            throw Sheet.refused("sheet.inflates");
        }
        to.write(content);
        return content.length;
    }
}

package id.balai.packaged;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive that was built, or one inside it. */
public record PackedFile(Source source) {

    public interface Source {
        InputStream open() throws IOException;
    }

    /** The archive whose path stands in the system property of that name. */
    public static PackedFile at(String property) {
        return new PackedFile(() -> Files.newInputStream(Path.of(System.getProperty(property))));
    }

    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(source.open())) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public PackedFile inner(String name) throws IOException {
        byte[] bytes = bytes(name);
        return new PackedFile(() -> new ByteArrayInputStream(bytes));
    }

    private byte[] bytes(String name) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(source.open())) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return entries.readAllBytes();
                }
            }
        }
        throw new FileNotFoundException(name);
    }
}

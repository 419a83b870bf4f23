package id.balai.media.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that only its owner may read and that is gone when this is closed. */
public record TemporaryFile(Path path) implements AutoCloseable {

    static TemporaryFile create() {
        try {
            return new TemporaryFile(Files.createTempFile("balai-media", null));
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

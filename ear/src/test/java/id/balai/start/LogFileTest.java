package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void goesOnWhereTheLastStartEnded() throws IOException {
        Path path = folder.resolve("balai.log");
        Files.writeString(path, "kemarin\n");

        new LogFile(path).append("hari ini\n");

        assertThat(path).hasContent("kemarin\nhari ini\n");
    }

    @Test
    void startsAnewWhenItHasGrownLargeAndKeepsOneOlder() throws IOException {
        Path path = folder.resolve("balai.log");
        Files.write(path, new byte[11 * 1024 * 1024]);

        new LogFile(path).append("baru\n");

        assertThat(path).hasContent("baru\n");
        assertThat(folder.resolve("balai.log.old")).hasSize(11L * 1024 * 1024);
    }
}

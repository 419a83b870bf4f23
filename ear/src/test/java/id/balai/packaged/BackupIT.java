package id.balai.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.start.BalaiCommand;
import id.balai.start.BalaiProcess;
import id.balai.start.FilledDemonstration;
import id.balai.start.OwnServers;

/** Backs up the running site while it is edited without a pause, and restores it elsewhere. */
@OwnServers
class BackupIT {

    private static final Pattern SHOWN_EDIT = Pattern.compile("Suntingan ke-(\\d+)\\.");
    private static final int EDITS_BEFORE = 3;
    private static final int EDITS_AFTER = 3;

    @TempDir
    Path folder;

    @Test
    void theRestoredSiteIsTheSiteOfOneMomentByteForByte() throws Exception {
        Path file = folder.resolve("cadangan.balai");
        Edits edits;
        int before;
        int after;
        Path origin = FilledDemonstration.copyTo(Files.createDirectory(folder.resolve("asal")));
        try (BalaiProcess balai = BalaiProcess.ready(origin, Map.of())) {
            edits = new Edits(balai.baseUrl());
            ExecutorService editor = Executors.newSingleThreadExecutor();
            AtomicBoolean enough = new AtomicBoolean();
            Future<?> editing = editor.submit(() -> edits.goOnUntil(enough));
            edits.await(EDITS_BEFORE, editing);
            before = edits.count();
            assertTaken(BalaiCommand.run(origin.resolve("data"), "--backup", file.toString()), file);
            after = edits.count() + 1;
            edits.await(after + EDITS_AFTER, editing);
            enough.set(true);
            editing.get(1, TimeUnit.MINUTES);
            editor.shutdown();
            assertThat(origin.resolve("data")).isDirectoryNotContaining("glob:**backup.tmp");
        }
        assertThat(origin.resolve("data/balai.door")).doesNotExist();

        Path other = Files.createDirectory(folder.resolve("lain"));
        BalaiCommand restored = BalaiCommand.run(other.resolve("data"), "--restore", file.toString());
        assertThat(restored.exitCode()).as(restored.output()).isZero();
        assertThat(restored.output()).contains("Basis data dipulihkan ke " + other.resolve("data/db"));

        try (BalaiProcess balai = BalaiProcess.ready(other, Map.of())) {
            assertThat(balai.output()).doesNotContain("sekali pakai");
            OfficeClient reader = new OfficeClient(balai.baseUrl());
            int edit = shown(reader.page(""));
            assertThat(edit).isBetween(before, after);
            List<byte[]> then = edits.pagesAfter(edit);
            for (int page = 0; page < Edits.PAGES.size(); page++) {
                assertThat(new String(reader.page(Edits.PAGES.get(page)), UTF_8))
                        .as(Edits.PAGES.get(page))
                        .isEqualTo(new String(then.get(page), UTF_8));
            }
        }
        assertRefusals(file, other.resolve("data"));
        assertTaken(
                BalaiCommand.run(
                        other.resolve("data"),
                        "--backup",
                        folder.resolve("berhenti.balai").toString()),
                folder.resolve("berhenti.balai"));
    }

    private static void assertTaken(BalaiCommand command, Path file) throws IOException {
        assertThat(command.exitCode()).as(command.output()).isZero();
        assertThat(command.output().lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).endsWith(" 90 % 100 %"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .matches("Cadangan selesai dan sudah diperiksa: \\Q" + file
                                + "\\E \\(\\d+ [KM]B; basis datanya \\d+ [KM]B\\)\\."));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Path.of(file + ".part")).doesNotExist();
    }

    private static void assertRefusals(Path file, Path occupied) {
        BalaiCommand again = BalaiCommand.run(occupied, "--backup", file.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.output()).contains("sudah ada").hasLineCount(1);
        BalaiCommand over = BalaiCommand.run(occupied, "--restore", file.toString());
        assertThat(over.exitCode()).isEqualTo(2);
        assertThat(over.output()).contains("Sudah ada basis data").hasLineCount(1);
    }

    static int shown(byte[] page) {
        Matcher shown = SHOWN_EDIT.matcher(new String(page, UTF_8));
        assertThat(shown.find()).isTrue();
        return Integer.parseInt(shown.group(1));
    }
}

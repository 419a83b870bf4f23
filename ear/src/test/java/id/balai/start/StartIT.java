package id.balai.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built balai.jar as its users do. */
@OwnServers
class StartIT {

    @TempDir
    Path folder;

    @Test
    void refusesAMisspeltSetting() {
        assertRefused(
                Map.of("BALAI_PROT", "8080"),
                "Pengaturan BALAI_PROT tidak dikenal; mungkin maksudnya BALAI_PORT: perbaiki atau hapus.");
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertRefused(
                    Map.of("BALAI_PORT", Integer.toString(port)),
                    "Port %d sudah dipakai program lain di komputer ini; hentikan program itu, atau pilih port lain, misalnya dengan --port %d."
                            .formatted(port, port + 1));
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("berkas"));

        assertRefused(
                Map.of("BALAI_DATA", file.toString()),
                "Folder data %s tidak dapat ditulisi; beri Balai izin menulis di situ, atau pilih folder lain lewat BALAI_DATA."
                        .formatted(file));
    }

    @Test
    void refusesADatabaseThatDoesNotAnswer() {
        String address = "jdbc:postgresql://127.0.0.1:" + BalaiProcess.freePort() + "/balai";

        assertRefused(
                Map.of("BALAI_DB_URL", address, "BALAI_DB_PASSWORD", "rahasia"),
                "Basis data %s tidak menjawab; pastikan server basis datanya berjalan dan BALAI_DB_URL benar."
                        .formatted(address));
    }

    @Test
    void servesQuietlyFromThisComputerAloneUntilItIsInterrupted() throws IOException {
        try (BalaiProcess balai = ConnectionWatch.launch(folder, Map.of("BALAI_DEMO", "true"))) {
            balai.awaitReady();

            assertThat(balai.output())
                    .startsWith("Balai siap: " + balai.baseUrl() + " | Masuk: " + balai.baseUrl() + "admin/")
                    .contains(folder.resolve("data").toString())
                    .hasLineCount(1);
            assertThat(opens("127.0.0.1", balai.port())).isTrue();
            assertThat(opens("127.0.0.2", balai.port())).isFalse();
            assertFrontPageIsCompressedAndNamesNoServer(balai);
            assertOfficeAnswers(balai);
            assertSecondIsRefused();

            assertThat(balai.interrupt()).isEqualTo(130);
            assertThat(ConnectionWatch.targets(folder)).contains("127.0.0.1");
            assertThat(ConnectionWatch.foreignTargets(folder)).isEmpty();
            assertThat(ProcessHandle.of(balai.pid())).isEmpty();
            assertThat(balai.temporaryFolder()).isEmptyDirectory();
            assertThat(folder.resolve("derby.log")).doesNotExist();
            assertThat(balai.output()).hasLineCount(1);
        }
    }

    private static void assertFrontPageIsCompressedAndNamesNoServer(BalaiProcess balai) throws IOException {
        HttpURLConnection page =
                (HttpURLConnection) URI.create(balai.baseUrl()).toURL().openConnection();
        page.setRequestProperty("Accept-Encoding", "gzip");
        assertThat(page.getResponseCode()).isEqualTo(200);
        assertThat(page.getHeaderField("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.getHeaderFields()).doesNotContainKeys("Server", "X-Powered-By");
        try (GZIPInputStream body = new GZIPInputStream(page.getInputStream())) {
            assertThat(new String(body.readAllBytes(), UTF_8)).contains("<html");
        }
    }

    /** Its session is the first that the server keeps. */
    private static void assertOfficeAnswers(BalaiProcess balai) throws IOException {
        HttpURLConnection page = (HttpURLConnection)
                URI.create(balai.baseUrl() + "admin/sign-in.xhtml").toURL().openConnection();
        assertThat(page.getResponseCode()).isEqualTo(200);
        page.getInputStream().readAllBytes();
    }

    private static boolean opens(String address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void assertSecondIsRefused() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Path data = folder.resolve("data");
        try (BalaiProcess balai = BalaiProcess.launch(second, Map.of("BALAI_DATA", data.toString()))) {
            assertThat(balai.exitCode()).isEqualTo(2);
            assertThat(balai.errors())
                    .isEqualToIgnoringNewLines(
                            "Folder data %s sedang dipakai Balai lain yang masih berjalan; hentikan yang itu dahulu, atau pilih folder lain lewat BALAI_DATA."
                                    .formatted(data));
        }
    }

    private void assertRefused(Map<String, String> settings, String sentence) {
        try (BalaiProcess balai = BalaiProcess.launch(folder, settings)) {
            assertThat(balai.exitCode()).isEqualTo(2);
            assertThat(balai.errors()).isEqualToIgnoringNewLines(sentence);
            assertThat(balai.output()).isEmpty();
        }
    }
}

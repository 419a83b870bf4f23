package id.balai.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

import id.balai.start.BalaiProcess;
import id.balai.start.FilledDemonstration;
import id.balai.start.OwnServers;

/** The database server goes away and comes back while the site runs on. */
@OwnServers
class OutageIT {

    private static final String OLD = "artikel/2020/07/30/kader-pemberdayaan-masyarakat-desa-kpmd";
    private static final List<String> NEVER_READ = List.of("pemerintah", "data", "arsip?hal=2", "admin/", "nope");

    private static final String ROBOT = "Googlebot/2.1";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ";
    private static final int READERS = 10;

    private static final String SENTENCE = "Data desa sedang tidak terjangkau. Silakan coba lagi beberapa menit lagi.";
    private static final String LINE = "<p class=\"stale\" role=\"status\">Halaman ini tersimpan dari waktu sebelumnya";
    private static final String ASKED_FOR_NEWS = "select coalesce(max(query_start), to_timestamp(0))"
            + " from pg_stat_activity where query like '%from village_revision where changedat >%' and pid <> pg_backend_pid()";
    private static final Pattern LINK = Pattern.compile("href=\"/(artikel/[^\"?#]+)\"");
    private static final Pattern READS = Pattern.compile("([0-9.]+) kali dibaca");

    /** Far more than an answer takes on a busy machine, and far less than a pool or a driver waits by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final HttpResponse.BodyHandler<String> TEXT = HttpResponse.BodyHandlers.ofString(UTF_8);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    private EmbeddedPostgres database;
    private BalaiProcess balai;

    @BeforeEach
    void startOnADatabaseServer() throws IOException {
        database = databaseAt(BalaiProcess.freePort());
        balai = BalaiProcess.ready(
                folder,
                Map.of(
                        "BALAI_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "BALAI_DB_USER",
                        "postgres",
                        "BALAI_DEMO",
                        "true",
                        "BALAI_ADMIN_PASSWORD",
                        FilledDemonstration.FIRST_PASSWORD));
    }

    @AfterEach
    void stop() throws IOException {
        balai.close();
        database.close();
    }

    @Test
    void whatWasReadIsShownOnAndNoReaderIsLost() throws Exception {
        NoticeEditor editor = new NoticeEditor(new OfficeClient(balai.baseUrl()));
        editor.write("Lama.");
        long readsOfOld = reads(get(OLD, ROBOT));
        String kept = articleBeside(OLD, get("", ROBOT).body());
        editor.write("Baru.");
        awaitNews();
        long readsOfKept = reads(get(kept, ROBOT));
        assertAnsweredAtOnce();

        database.close();
        for (int reader = 0; reader < READERS; reader++) {
            assertKept(get(kept, FIREFOX + reader));
        }
        for (String path : NEVER_READ) {
            assertRefused(path, get(path, ROBOT));
        }
        for (int reader = 0; reader < READERS; reader++) {
            assertOld(get(OLD, FIREFOX + reader));
        }
        assertThat(get("health/live", ROBOT).statusCode()).isEqualTo(200);
        assertThat(get("health/ready", ROBOT).statusCode()).isEqualTo(503);

        database = databaseAt(database.getPort());
        for (String path : List.of("pemerintah", "data", "admin/sign-in.xhtml", "health/ready", OLD)) {
            await(path, () -> isAsEver(get(path, ROBOT)));
        }
        assertAnsweredAtOnce();
        int[] edits = {0};
        await("all readers in the counts", () -> {
            editor.write("Suntingan ke-" + ++edits[0] + ".");
            return reads(get(kept, ROBOT)) == readsOfKept + READERS && reads(get(OLD, ROBOT)) == readsOfOld + READERS;
        });
        assertThat(get(OLD, ROBOT).body()).contains("Suntingan ke-" + edits[0] + ".");
    }

    /** What was drawn while the node asks for news may have to be drawn again: lets it hear of the last change first. */
    private void awaitNews() {
        for (int asked = 0; asked < 2; asked++) {
            Instant before = askedForNews();
            await("the node asks for news", () -> askedForNews().isAfter(before));
        }
    }

    private Instant askedForNews() {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ASKED_FOR_NEWS)) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many that the pool holds several connections, none of which may be one of before. */
    private void assertAnsweredAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, READERS)
                .mapToObj(reader -> http.sendAsync(request("arsip?hal=" + (READERS + reader), ROBOT), TEXT))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(404));
    }

    private static void assertKept(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Warning")).isEmpty();
        assertThat(page.body()).contains("Baru.").doesNotContain(LINE);
    }

    /** It was kept of an earlier state of the village. */
    private static void assertOld(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Warning")).hasValue("110 - \"Response is Stale\"");
        assertThat(page.body()).contains(LINE, "Lama.").doesNotContain("Baru.");
    }

    private static void assertRefused(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
        assertThat(answer.body()).as(path).contains(SENTENCE);
    }

    private static boolean isAsEver(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && !answer.body().contains(LINE);
    }

    private static String articleBeside(String other, String home) {
        return LINK.matcher(home)
                .results()
                .map(link -> link.group(1))
                .filter(article -> !article.equals(other))
                .findFirst()
                .orElseThrow();
    }

    private EmbeddedPostgres databaseAt(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static long reads(HttpResponse<String> article) {
        Matcher reads = READS.matcher(article.body());
        return reads.find() ? Long.parseLong(reads.group(1).replace(".", "")) : 0;
    }

    private static void await(String what, BooleanSupplier there) {
        new FluentWait<>(what)
                .withMessage(what)
                .withTimeout(Duration.ofMinutes(1))
                .until(same -> there.getAsBoolean());
    }

    private HttpResponse<String> get(String path, String agent) {
        try {
            return http.send(request(path, agent), TEXT);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path, String agent) {
        return HttpRequest.newBuilder(URI.create(balai.baseUrl() + path))
                .header("User-Agent", agent)
                .timeout(PATIENCE)
                .build();
    }
}

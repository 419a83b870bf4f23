package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Download;
import id.balai.browser.DrawnPicture;
import id.balai.browser.Library;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.start.OwnServers;

/** Two nodes on one database server show the same, at the same time. */
@OwnServers
@NeedsBrowser
class TwoNodesIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH.mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private static final int EDITS = 5;

    private static EmbeddedPostgres database;
    private static DemoSite first;
    private static DemoSite second;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void startNodes() throws IOException {
        database = EmbeddedPostgres.start();
        first = node();
        second = node();
    }

    @AfterAll
    static void stopNodes() throws IOException {
        first.close();
        second.close();
        database.close();
    }

    private static DemoSite node() {
        return DemoSite.start(Map.of(
                "BALAI_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "BALAI_DB_USER",
                "postgres"));
    }

    @Test
    void anArticleAppearsOnBothAtItsMinuteAlthoughOneWasRestarted(Browser browser) throws Exception {
        Office office = first.staff().admit(browser, Person.EDITOR);
        Library library = bringTwoPictures(office);
        ArticleForm form = ArticleForm.blank(office)
                .describe("Panen raya dimulai", "Pembangunan")
                .write("Panen dimulai dari Dusun Ganra.");
        library.choose("#cover ~ .media-chosen .btn", "padi");
        library.choose("#gallery ~ .actions .btn", "lumbung");
        Instant minute = Instant.now().plusSeconds(80).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime local = LocalDateTime.ofInstant(minute, ZONE);
        office.fill("publishAt", local.format(TYPED));
        form.publish();
        assertThat(office.said()).isEqualTo("Artikel dijadwalkan dan akan tayang sendiri pada waktunya.");
        String path = "/artikel/" + local.format(DAY) + "/panen-raya-dimulai";

        assertThat(status(first, path)).isEqualTo(404);
        second.close();
        second = node();

        assertNotShownBefore(minute, first, path);
        assertNotShownBefore(minute, second, path);
        new FluentWait<>(path)
                .withMessage("the article on both nodes")
                .withTimeout(Duration.ofMinutes(3))
                .until(there -> status(first, there) == 200 && status(second, there) == 200);
        browser.visit(second.at(path));
        assertThat(browser.text("h1")).isEqualTo("Panen raya dimulai");
        assertServedByBoth(browser, "figure.cover img");
        assertServedByBoth(browser, ".gallery img");
    }

    /**
     * The pages are kept on both. A node asks once a second what others changed; of several edits the middle one tells,
     * since whatever else the machine does may hold up any single one.
     */
    @Test
    void anEditIsOnTheOwnPageAtOnceAndOnTheOthersWithinTwoSeconds(Browser browser) {
        Office office = first.staff().admit(browser, Person.EDITOR);
        List<Duration> delays = new ArrayList<>();
        for (int edit = 1; edit <= EDITS; edit++) {
            String text = "Suntingan ke-" + edit + ".";
            assertThat(home(first)).doesNotContain(text);
            assertThat(home(second)).doesNotContain(text);
            office.open("notice-list").openFirst("notice-edit");
            office.fill("text", text);
            office.save();
            Instant saved = Instant.now();

            assertThat(home(first)).contains(text);
            new FluentWait<>(text)
                    .withMessage(text + " on the other node")
                    .withTimeout(Duration.ofSeconds(30))
                    .pollingEvery(Duration.ofMillis(50))
                    .until(there -> home(second).contains(there));
            delays.add(Duration.between(saved, Instant.now()));
        }

        assertThat(delays.stream().sorted().toList().get(EDITS / 2))
                .as("the middle one of " + delays)
                .isLessThan(Duration.ofSeconds(2));
    }

    private String home(DemoSite node) {
        return new String(get(node, "/").body(), StandardCharsets.UTF_8);
    }

    private Library bringTwoPictures(Office office) throws IOException {
        Library library = new Library(office);
        library.bringSlowly(List.of(
                DrawnPicture.png(folder, "padi.png", new Color(0x8a5a0a)),
                DrawnPicture.png(folder, "lumbung.png", new Color(0x7d2f45))));
        library.describe(1, "Padi yang menguning");
        library.describe(2, "Lumbung desa");
        return library;
    }

    /** The page is shown by the second, which nobody gave the picture to. */
    private void assertServedByBoth(Browser browser, String picture) {
        assertThat(Download.of(browser, picture).bytes()).isPositive();
        String path = browser.find(picture).getDomAttribute("src");
        HttpResponse<byte[]> stored = get(first, path);
        HttpResponse<byte[]> shared = get(second, path);
        assertThat(shared.statusCode()).isEqualTo(200);
        assertThat(shared.body()).isNotEmpty().isEqualTo(stored.body());
    }

    /** Both run on this computer's clock, so an answer that left before the minute must not have it. */
    private void assertNotShownBefore(Instant minute, DemoSite node, String path) {
        long status = status(node, path);
        if (Instant.now().isBefore(minute)) {
            assertThat(status).isEqualTo(404);
        }
    }

    private int status(DemoSite node, String path) {
        return get(node, path).statusCode();
    }

    private HttpResponse<byte[]> get(DemoSite node, String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(node.at(path))).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

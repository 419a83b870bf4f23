package id.balai.pagecache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.it.Answer;
import id.balai.it.MutableClock;
import id.balai.it.SqlStatements;
import id.balai.statistics.service.ArticleReadings;
import id.balai.village.Notice;
import id.balai.village.OpeningSpan;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** A page that is kept is what a page drawn anew would be, for every reader and at every moment. */
@ExtendWith(ArquillianExtension.class)
class PageCacheIT {

    /** A Tuesday, noon in the village. */
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private static final String ARTICLE = "/artikel/2026/03/10/kabar";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Map<String, String> ROBOT = Map.of("User-Agent", "Googlebot/2.1");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    ArticleReadings readings;

    @Inject
    PageStore store;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    private TestVillage village;
    private Category category;

    @BeforeEach
    void publishAnArticle() {
        MutableClock.setTo(NOON);
        village = villages.create("Simpan");
        category = articles.category(village, "Berita");
        articles.published(village, category, "Kabar", NOON);
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void aKeptPageAsksTheDatabaseNothing() {
        for (String path : List.of("/", ARTICLE, "/arsip", "/kategori/berita")) {
            Answer drawn = get(path);
            assertThat(drawn.status()).as(path).isEqualTo(200);
            Answer[] kept = new Answer[1];

            assertThat(SqlStatements.of(database, () -> kept[0] = get(path)))
                    .as(path)
                    .isEmpty();
            assertThat(kept[0].text()).isEqualTo(drawn.text());
            assertThat(withoutDate(kept[0])).isEqualTo(withoutDate(drawn));
        }
    }

    @Test
    void readersGetItZippedOrPlainAndHearWhenTheyHaveIt() throws IOException {
        Answer plain = get("/");
        Answer zipped = get("/", Map.of("Accept-Encoding", "br, gzip"));

        assertThat(zipped.header("Content-Encoding")).hasValue("gzip");
        assertThat(unzip(zipped)).isEqualTo(plain.text());
        assertThat(get("/", Map.of("Accept-Encoding", "gzip;q=0, br")).text()).isEqualTo(plain.text());
        for (Answer each : List.of(plain, zipped)) {
            assertThat(each.header("Vary")).hasValue("Accept-Encoding");
            assertThat(each.header("Cache-Control")).hasValue("public, no-cache");
            assertThat(each.header("ETag").orElseThrow()).startsWith("\"");
        }
        assertThat(plain.header("ETag")).isNotEqualTo(zipped.header("ETag"));

        Answer known = get(
                "/", Map.of("If-None-Match", "\"x\", " + plain.header("ETag").orElseThrow()));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(get("/", Map.of("If-None-Match", "\"x\"")).status()).isEqualTo(200);
    }

    @Test
    void aHeadAndAPartAreAnsweredByTheWhole() {
        Answer whole = get("/");
        Answer head = village.site().head("/", Map.of());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).hasValue(Integer.toString(whole.body().length));
        Answer part = get("/", Map.of("Range", "bytes=0-9"));
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.text()).isEqualTo(whole.text());
    }

    @Test
    void whatARequestBringsAlongMakesNoOtherPage() {
        String home = get("/").text();

        for (String query : List.of("?utm_source=x", "?jakarta.faces.ViewState=stateless", "?q=%3Cscript%3E", "?")) {
            store.forget();
            assertThat(get(
                                    "/" + query,
                                    Map.of(
                                            "Accept-Language",
                                            "en",
                                            "Cookie",
                                            "JSESSIONID=x",
                                            "X-Forwarded-Host",
                                            "a.b"))
                            .text())
                    .as(query)
                    .isEqualTo(home);
            assertThat(get("/").text()).isEqualTo(home);
        }
        long before = store.pages();
        get("/?utm_source=y");
        assertThat(store.pages()).isEqualTo(before);
    }

    @Test
    void pagesOfAListAreKeptApart() {
        for (int i = 0; i < 13; i++) {
            articles.published(village, category, "Lama " + i, NOON.minusSeconds(3600 + i));
        }
        String first = get("/arsip").text();
        String second = get("/arsip?hal=2").text();

        assertThat(second).isNotEqualTo(first);
        assertThat(get("/arsip").text()).isEqualTo(first);
        assertThat(get("/arsip?x=1&hal=2").text()).isEqualTo(second);
        assertThat(get("/arsip?hal=1").status()).isEqualTo(301);
        assertThat(get("/arsip?hal=dua").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        assertThat(get("/artikel/2026/03/10/baru").status()).isEqualTo(404);

        articles.published(village, category, "Baru", NOON);

        assertThat(get("/artikel/2026/03/10/baru").status()).isEqualTo(200);
    }

    @Test
    void aChangeIsOnTheNextPageOfThatVillageAlone() throws Exception {
        TestVillage other = villages.create("Lain");
        String foreign = other.site().get("/").text();
        assertThat(get("/").text()).doesNotContain("Gotong royong");

        village.run(() -> villages.inTransaction(em -> em.persist(new Notice("Gotong royong"))));

        assertThat(get("/").text()).contains("Gotong royong");
        assertThat(SqlStatements.of(
                        database, () -> assertThat(other.site().get("/").text()).isEqualTo(foreign)))
                .isEmpty();
    }

    @Test
    void aDraftLeavesKeptPagesAlone() {
        get("/");
        articles.draft(village, category, "Konsep");

        assertThat(SqlStatements.of(database, () -> get("/"))).isEmpty();
    }

    @Test
    void anArticleComesInItsMinute() {
        Instant minute = NOON.plusSeconds(600);
        articles.published(village, category, "Nanti", minute);
        assertThat(get("/").text()).doesNotContain("Nanti");
        assertThat(get("/arsip").text()).doesNotContain("Nanti");

        MutableClock.setTo(minute.minusMillis(1));
        assertThat(get("/").text()).doesNotContain("Nanti");

        MutableClock.setTo(minute);
        assertThat(get("/").text()).contains("Nanti");
        assertThat(get("/arsip").text()).contains("Nanti");
        assertThat(get("/kategori/berita").text()).contains("Nanti");
        assertThat(get("/artikel/2026/03/10/nanti").status()).isEqualTo(200);
    }

    @Test
    void aNoticeBeginsAndEndsByTheClock() throws Exception {
        village.run(() -> villages.inTransaction(em -> {
            Notice notice = new Notice("Posyandu hari ini");
            notice.setShownFrom(NOON.plusSeconds(60));
            notice.setShownUntil(NOON.plusSeconds(120));
            em.persist(notice);
        }));

        assertThat(get("/").text()).doesNotContain("Posyandu");
        MutableClock.setTo(NOON.plusSeconds(60));
        assertThat(get("/").text()).contains("Posyandu");
        MutableClock.setTo(NOON.plusSeconds(120));
        assertThat(get("/").text()).doesNotContain("Posyandu");
    }

    @Test
    void theOfficeOpensAndShutsAndMidnightPasses() throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.persist(new OpeningSpan(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(13, 0)))));
        assertThat(openNow()).isTrue();

        MutableClock.setTo(NOON.plusSeconds(3600 - 1));
        assertThat(openNow()).isTrue();
        MutableClock.setTo(NOON.plusSeconds(3600));
        assertThat(openNow()).isFalse();
        assertThat(today()).contains("Selasa");

        MutableClock.setTo("2026-03-10T16:00:00Z");
        assertThat(today()).contains("Rabu");
    }

    @Test
    void readersOfAKeptPageAreCounted() {
        for (int reader = 0; reader < 1000; reader++) {
            get(ARTICLE, Map.of("User-Agent", FIREFOX + " " + reader));
        }
        get(ARTICLE, Map.of("User-Agent", FIREFOX + " 7"));
        readings.write();

        MutableClock.setTo(NOON.plusSeconds(60));
        assertThat(get(ARTICLE).text()).contains("1.000 kali dibaca");
    }

    @Test
    void oneReaderOfAKeptPageIsCountedOnceInHalfAnHour() {
        get(ARTICLE, ROBOT);
        long drawn = store.drawn();
        for (int read = 0; read < 1000; read++) {
            get(ARTICLE, Map.of("User-Agent", FIREFOX));
        }
        assertThat(store.drawn()).isEqualTo(drawn);
        MutableClock.setTo(NOON.plusSeconds(30 * 60 - 1));
        get(ARTICLE, Map.of("User-Agent", FIREFOX));
        readings.write();
        MutableClock.setTo(NOON.plusSeconds(30 * 60));
        store.forget();
        assertThat(get(ARTICLE, ROBOT).text()).contains(">1 kali dibaca");

        get(ARTICLE, Map.of("User-Agent", FIREFOX));
        readings.write();
        MutableClock.setTo(NOON.plusSeconds(31 * 60));
        assertThat(get(ARTICLE, ROBOT).text()).contains(">2 kali dibaca");
    }

    @Test
    void ofThoseWhoMissAPageAtOnceOneDrawsIt() throws Exception {
        store.forget();
        get("/arsip");
        long before = store.drawn();
        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            villages.inTransaction(
                    em -> em.find(Village.class, village.id()).getHall().setPhone("0484 21001"));
            List<Future<Answer>> answers = new ArrayList<>();
            for (int reader = 0; reader < 64; reader++) {
                answers.add(readers.submit(() -> get("/")));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().text()).contains("0484 21001");
            }
        } finally {
            readers.shutdown();
        }
        assertThat(store.drawn()).isEqualTo(before + 1);
    }

    private boolean openNow() {
        return !Jsoup.parse(get("/").text()).select(".status.open").isEmpty();
    }

    private String today() {
        return Jsoup.parse(get("/").text()).select(".hours .today").text();
    }

    private Answer get(String path) {
        return get(path, Map.of());
    }

    private Answer get(String path, Map<String, String> headers) {
        return village.site().get(path, headers);
    }

    private static Map<String, List<String>> withoutDate(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }

    private static String unzip(Answer answer) throws IOException {
        try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(zipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

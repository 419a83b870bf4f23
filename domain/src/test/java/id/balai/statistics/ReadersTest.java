package id.balai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void readerCountsAgainAfterHalfAnHour() {
        ArticleReader reader = new ArticleReader(1, "mark", NOW);

        assertThat(reader.readAgain(NOW.plusSeconds(1799))).isFalse();
        assertThat(reader.readAgain(NOW.plusSeconds(1800))).isTrue();
        assertThat(reader.readAgain(NOW.plusSeconds(1801))).isFalse();
    }

    @Test
    void markTellsReadersApartForOneDayOnly() {
        ReaderKey today = new ReaderKey(LocalDate.parse("2026-11-24"));
        ReaderKey tomorrow = new ReaderKey(LocalDate.parse("2026-11-25"));

        assertThat(today.mark(new Visitor("10.0.0.1", PHONE)))
                .isEqualTo(today.mark(new Visitor("10.0.0.1", PHONE)))
                .isNotEqualTo(today.mark(new Visitor("10.0.0.2", PHONE)))
                .isNotEqualTo(tomorrow.mark(new Visitor("10.0.0.1", PHONE)))
                .doesNotContain("10.0.0.1")
                .hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "curl/8.5.0",
                "facebookexternalhit/1.1",
                "WhatsApp/2.23.20.0",
                "python-requests/2.31",
            })
    void programIsNoReader(String userAgent) {
        assertThat(Robots.wrote(userAgent)).isTrue();
    }

    @Test
    void personIsAReader() {
        assertThat(Robots.wrote(PHONE)).isFalse();
    }
}

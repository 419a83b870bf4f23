package id.balai.frame.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import id.balai.shared.service.ReadState;

/** What is kept of a village is asked once, holds as long as its parts do, and takes bounded room. */
class FrameTest {

    private static final long VILLAGE = 7;
    private static final long OTHER = 8;
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private final FrameStore store = new FrameStore();
    private int asked;

    @Test
    void aQuestionIsAskedOnceForEachRevisionAndVillage() {
        ask(VILLAGE, 1, NOON, () -> "a");
        ask(VILLAGE, 1, NOON, () -> "a");
        ask(OTHER, 1, NOON, () -> "a");
        ask(OTHER, 1, NOON, () -> "a");
        assertThat(asked).isEqualTo(2);

        ask(VILLAGE, 2, NOON, () -> "b");
        ask(OTHER, 1, NOON, () -> "a");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void whatIsUnknownIsKeptAsWell() {
        assertThat(ask(VILLAGE, 1, NOON, () -> null).value).isNull();
        ask(VILLAGE, 1, NOON, () -> null);

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void anAnswerHoldsUntilTheMomentThatItNamesAndThePageWithIt() {
        Told first = ask(VILLAGE, 1, NOON, () -> until(NOON.plusSeconds(60)));
        Told second = ask(VILLAGE, 1, NOON.plusSeconds(59), () -> until(NOON.plusSeconds(60)));
        assertThat(first.until).isEqualTo(second.until).isEqualTo(NOON.plusSeconds(60));
        assertThat(asked).isEqualTo(1);

        ask(VILLAGE, 1, NOON.plusSeconds(60), () -> "later");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aClockThatIsSetBackAsksAgain() {
        ask(VILLAGE, 1, NOON, () -> "a");
        ask(VILLAGE, 1, NOON.minusSeconds(1), () -> "a");

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void anAnswerEndsWithWhatItIsMadeOf() {
        PageRead read = new PageRead(new Frame(1));
        read.begin();
        try {
            read.get("menu", NOON, () -> read.get("news", NOON, () -> until(NOON.plusSeconds(5))));
        } finally {
            PageRead.end();
        }

        assertThat(read.until()).isEqualTo(NOON.plusSeconds(5));
        assertThat(read.frame().find("menu", NOON.plusSeconds(5))).isNull();
        assertThat(read.frame().find("menu", NOON.plusSeconds(4))).isNotNull();
    }

    @Test
    void whatOnePageWaitsForDoesNotEndTheAnswersThatItFound() {
        PageRead read = new PageRead(new Frame(1));
        read.holdUntil(NOON.plusSeconds(1));
        read.get("village", NOON, () -> "a");

        assertThat(read.until()).isEqualTo(NOON.plusSeconds(1));
        assertThat(read.frame().find("village", NOON.plusSeconds(3600))).isNotNull();
    }

    @Test
    void aTextMayShowWhatWasAskedBeforeAndEndsWithIt() {
        PageRead read = new PageRead(new Frame(1));
        read.holdUntil(NOON.plusSeconds(1));
        assertThat(read.text("foot", NOON, () -> "drawn")).isEqualTo("drawn");

        PageRead next = new PageRead(read.frame());
        assertThat(next.<String>known("foot", NOON)).isEqualTo("drawn");
        assertThat(next.until()).isEqualTo(NOON.plusSeconds(1));
        assertThat(next.<String>known("foot", NOON.plusSeconds(1))).isNull();
    }

    @Test
    void whatMayBeOfTwoStatesIsSharedWithNobody() {
        ReadState mixed = new ReadState(VILLAGE, 1, false, () -> {});

        assertThat(store.of(mixed)).isNotSameAs(store.of(mixed));
    }

    @Test
    void roomIsMeasured() {
        Frame frame = new Frame(1);
        int empty = frame.bytes();

        frame.findOut("large", NOON, () -> new Answer("x".repeat(100_000), NOON, Instant.MAX));
        assertThat(frame.bytes() - empty).isBetween(100_000, 101_000);

        frame.findOut("large", NOON.minusSeconds(1), () -> new Answer("x", NOON, Instant.MAX));
        assertThat(frame.bytes() - empty).isBetween(1, 1000);
    }

    private String until(Instant moment) {
        PageRead.current().holdUntil(moment);
        return "until " + moment;
    }

    private Told ask(long village, long revision, Instant now, Supplier<String> answer) {
        PageRead read = new PageRead(store.of(new ReadState(village, revision, true, () -> {})));
        read.begin();
        try {
            Object value = read.get("question", now, () -> {
                asked++;
                return answer.get();
            });
            store.weigh(village, read.frame());
            return new Told(value, read.until());
        } finally {
            PageRead.end();
        }
    }

    private record Told(Object value, Instant until) {}
}

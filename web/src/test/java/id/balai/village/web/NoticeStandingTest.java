package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import id.balai.village.Notice;

class NoticeStandingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

    private final Notice notice = new Notice("Posyandu hari Kamis");

    @Test
    void noticeWithoutTimesIsShown() {
        assertThat(NoticeStanding.of(notice, NOW)).isEqualTo(NoticeStanding.SHOWN);
    }

    @Test
    void noticeBeforeItsTimeIsScheduledAndAfterItOver() {
        notice.setShownFrom(NOW.plusSeconds(1));
        assertThat(NoticeStanding.of(notice, NOW)).isEqualTo(NoticeStanding.SCHEDULED);

        notice.setShownFrom(null);
        notice.setShownUntil(NOW);
        assertThat(NoticeStanding.of(notice, NOW)).isEqualTo(NoticeStanding.OVER);
    }

    @Test
    void noticeThatIsOffIsOffWhateverItsTimes() {
        notice.setShownUntil(NOW);
        notice.setActive(false);

        assertThat(NoticeStanding.of(notice, NOW)).isEqualTo(NoticeStanding.OFF);
    }
}

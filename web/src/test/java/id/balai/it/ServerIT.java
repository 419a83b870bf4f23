package id.balai.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ServerIT {

    @Inject
    Clock clock;

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void timeIsWhatTheTestSays() {
        MutableClock.setTo("2020-07-30T01:00:00Z");

        assertThat(clock.instant()).isEqualTo(Instant.parse("2020-07-30T01:00:00Z"));
    }

    @Test
    void answersRequestsOfTheTest() {
        assertThat(SiteClient.of("nowhere.example.id").get("/no-such-page").status())
                .isGreaterThanOrEqualTo(400);
    }
}

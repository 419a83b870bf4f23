package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import id.balai.kit.settings.InvalidSetting;
import id.balai.kit.settings.Settings;

class RootCauseTest {

    @Test
    void isTheFirstLineOfTheInnermostMessage() {
        Throwable thrown = new RuntimeException("outer", new IllegalStateException("table is missing\nand more"));

        assertThat(RootCause.inOneLine(thrown)).isEqualTo("table is missing.");
    }

    @Test
    void isTheKindOfFailureWhenItSaysNothing() {
        assertThat(RootCause.inOneLine(new NullPointerException())).isEqualTo("NullPointerException.");
    }

    @Test
    void stopsAtAFailureThatBalaiExplainsItself() {
        InvalidSetting explained = invalid();
        explained.initCause(new IllegalStateException("for the log"));

        assertThat(RootCause.inOneLine(new RuntimeException("outer", explained)))
                .isEqualTo(explained.getMessage());
    }

    private static InvalidSetting invalid() {
        try {
            Settings.read(Map.of("BALAI_PORT", "-"), new Properties());
            throw new AssertionError("accepted");
        } catch (InvalidSetting e) {
            return e;
        }
    }
}

package id.balai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrowserConditionTest {

    @Test
    void aJourneyRunsWhereThereIsABrowser() {
        assertThat(BrowserCondition.decide("journey", true, true).isDisabled()).isFalse();
    }

    @Test
    void aJourneyWithoutABrowserIsSkippedWithTheSentenceThatSaysWhatToInstall() {
        assertThat(BrowserCondition.decide("journey", false, false))
                .satisfies(result -> assertThat(result.isDisabled()).isTrue())
                .extracting(result -> result.getReason().orElseThrow())
                .asString()
                .contains("apt-get install chromium chromium-driver");
    }

    @Test
    void aMissingBrowserFailsWhereTheBuildIsJudged() {
        assertThatThrownBy(() -> BrowserCondition.decide("journey", false, true))
                .hasMessageContaining("apt-get install chromium chromium-driver");
    }
}

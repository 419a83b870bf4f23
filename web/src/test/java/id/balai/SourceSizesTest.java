package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sizes are the result of good cuts; a file beyond them has more than one reason to exist. */
class SourceSizesTest {

    @Test
    void noClassIsLongerThan250Lines() {
        assertThat(Sources.classes().stream().filter(source -> source.lines() > 250))
                .isEmpty();
    }

    @Test
    void nineteenOfTwentyClassesHaveAtMost150Lines() {
        var classes = Sources.classes();

        assertThat(classes.stream().filter(source -> source.lines() > 150))
                .hasSizeLessThanOrEqualTo(classes.size() / 20);
    }

    @Test
    void noPageIsLongerThan120Lines() {
        assertThat(Sources.pages().stream().filter(page -> page.lines() > 120)).isEmpty();
    }
}

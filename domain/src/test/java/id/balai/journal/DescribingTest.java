package id.balai.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

import org.junit.jupiter.api.Test;

import id.balai.shared.BaseEntity;
import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.Unrecorded;

/** An entity that describes itself badly to the journal stops the build and the start. */
class DescribingTest {

    @Entity
    static class Silent extends BaseEntity {
        @RecordTitle
        String name;
    }

    @Entity
    @Recorded(seenBy = {})
    static class Nameless extends BaseEntity {
        String name;
    }

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class NamedAfterAll extends BaseEntity {
        @RecordTitle
        String name;
    }

    @Entity
    @Recorded(seenBy = {})
    static class CalledByASecret extends BaseEntity {
        @Unrecorded
        @RecordTitle
        String password;
    }

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class Undecided extends BaseEntity {
        @Refers(by = "kind")
        Long targetId;
    }

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class PartOfNothing extends BaseEntity {
        @PartOf
        Long wholeId;
    }

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class Confused extends BaseEntity {
        String name;

        @RecordedAs("name")
        String label;
    }

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class PlainOne extends BaseEntity {}

    @Entity
    @RecordedAs("PlainOne")
    @Recorded(
            seenBy = {},
            titled = false)
    static class Usurper extends BaseEntity {}

    @Entity
    @Unrecorded("counts")
    static class Count extends BaseEntity {}

    @Entity
    @Recorded(
            seenBy = {},
            titled = false)
    static class Counted extends BaseEntity {
        @ManyToOne
        Count count;
    }

    @Test
    void itMustSayWhoSeesIt() {
        refuses("Silent", Silent.class);
    }

    @Test
    void itHasOneTitleOrSaysThatItHasNone() {
        refuses("Nameless", Nameless.class);
        refuses("NamedAfterAll", NamedAfterAll.class);
    }

    @Test
    void noSecretIsATitle() {
        refuses("password", CalledByASecret.class);
    }

    @Test
    void aReferenceSaysToWhat() {
        refuses("targetId", Undecided.class);
        refuses("wholeId", PartOfNothing.class);
        refuses("Count", Counted.class, Count.class);
    }

    @Test
    void noTwoShareAWord() {
        refuses("Confused has two fields", Confused.class);
        refuses("PlainOne", PlainOne.class, Usurper.class);
    }

    private static void refuses(String fault, Class<?>... entities) {
        assertThatThrownBy(() -> RecordedKinds.of(List.of(entities)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }
}

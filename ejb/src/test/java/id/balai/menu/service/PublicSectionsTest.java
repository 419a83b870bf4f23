package id.balai.menu.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import id.balai.menu.SectionContent;
import id.balai.shared.VillageContext;
import id.balai.shared.service.ChangingVillages;

class PublicSectionsTest {

    private static final long VILLAGE = 7;
    private static final long OTHER = 8;
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final ChangingVillages villages = new ChangingVillages(clock);
    private final PublicSections sections = new PublicSections();

    PublicSectionsTest() {
        sections.revisions = villages;
        sections.clock = clock;
    }

    @Test
    void aSectionIsAskedOnceForEachChangeAndVillage() {
        Asked asked = new Asked(() -> SectionContent.untilChanged(true));

        isFilled(VILLAGE, asked);
        isFilled(VILLAGE, asked);
        isFilled(OTHER, asked);
        isFilled(OTHER, asked);
        assertThat(asked.times).isEqualTo(2);

        villages.change(VILLAGE);
        isFilled(VILLAGE, asked);
        isFilled(OTHER, asked);
        assertThat(asked.times).isEqualTo(3);
    }

    @Test
    void whatWasFoundBeforeAChangeIsNotKeptAfterIt() {
        Asked overtaken = new Asked(() -> {
            villages.change(VILLAGE);
            return SectionContent.untilChanged(false);
        });

        assertThat(isFilled(VILLAGE, overtaken)).isFalse();
        isFilled(VILLAGE, overtaken);

        assertThat(overtaken.times).isEqualTo(2);
    }

    @Test
    void anAnswerHoldsUntilTheMomentThatItNames() {
        Asked asked = new Asked(() -> new SectionContent(false, NOON.plusSeconds(60)));
        isFilled(VILLAGE, asked);

        sections.clock = Clock.fixed(NOON.plusSeconds(59), ZoneOffset.UTC);
        isFilled(VILLAGE, asked);
        assertThat(asked.times).isEqualTo(1);

        sections.clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
        isFilled(VILLAGE, asked);
        assertThat(asked.times).isEqualTo(2);
    }

    private boolean isFilled(long village, PublicSection section) {
        boolean[] filled = new boolean[1];
        VillageContext.run(village, () -> filled[0] = sections.isFilled(section));
        return filled[0];
    }

    /** A section that counts how often it is asked. */
    private static class Asked implements PublicSection {

        private final Supplier<SectionContent> answer;
        private int times;

        Asked(Supplier<SectionContent> answer) {
            this.answer = answer;
        }

        @Override
        public String word() {
            return "ASKED";
        }

        @Override
        public String path() {
            return "/tanya";
        }

        @Override
        public int place() {
            return 1;
        }

        @Override
        public SectionContent content() {
            times++;
            return answer.get();
        }
    }
}

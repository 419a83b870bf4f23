package id.balai.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.pagecache.web.ColdPages;
import id.balai.roster.Decree;
import id.balai.roster.GovernmentFixture;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.PresenceState;
import id.balai.roster.RosterSettings;
import id.balai.roster.Span;
import id.balai.roster.service.Presences;
import id.balai.roster.service.RosterVisibility;
import id.balai.village.OpeningSpan;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** What readers learn of those who govern the village. */
@ExtendWith(ArquillianExtension.class)
class GovernmentPageIT {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);
    private static final List<String> WITH_PRESENCES = List.of("/", "/pemerintah", "/pemerintah/sekretaris-desa");

    @Inject
    VillageFixture villages;

    @Inject
    GovernmentFixture government;

    @Inject
    Presences presences;

    @Inject
    RosterVisibility visibility;

    @Inject
    ColdPages pages;

    private TestVillage village;
    private long secretary;

    @BeforeEach
    void foundGovernment() throws Exception {
        MutableClock.setTo("2026-03-10T04:00:00Z");
        village = villages.create("Ganra");
        village.run(() -> {
            Decree decree = villages.store(new Decree("7/KPTS/2021", FIRST.minusDays(2), null));
            Post head = government.post(PostKind.HEAD, "Kepala Desa", null, 0);
            government.serve("Andi Satu", null, head, new Span(null, LocalDate.of(2014, 5, 31)), null);
            government.serve("Andi Dua", null, head, new Span(LocalDate.of(2014, 6, 1), FIRST.minusDays(1)), null);
            government.serve("Andi Tiga", null, head, new Span(FIRST, LocalDate.of(2029, 5, 31)), decree);
            Post office = government.post(PostKind.SECRETARY, "Sekretaris Desa", head.getId(), 1);
            secretary = government
                    .serve("Siti Aminah", null, office, new Span(null, null), null)
                    .getPerson()
                    .getId();
            government.post(PostKind.TECHNICAL, "Kasi Pelayanan", head.getId(), 1);
            Post council = government.post(PostKind.BPD, "Ketua BPD", null, 1);
            government.serve("Haji Ketua", null, council, new Span(null, null), null);
        });
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void pageShowsWhoHoldsWhatByWhichDecreeAndUntilWhen() {
        Element page = page("/pemerintah");

        Element head = page.selectFirst(".posts > li:has(a[href=/pemerintah/kepala-desa])");
        assertThat(head.text())
                .contains("Andi Tiga", "7/KPTS/2021, 30 Mei 2021", "1 Juni 2021 – 31 Mei 2029")
                .doesNotContain("Andi Dua");
        assertThat(page.select(".posts > li:has(a[href=/pemerintah/kasi-pelayanan])")
                        .text())
                .isEqualTo("Kasi Pelayanan Lowong");
        assertThat(page.select(".former-holders .holder-name").eachText()).containsExactly("Andi Satu", "Andi Dua");
    }

    @Test
    void chartIsAListWithinAList() {
        Element chart = page("/pemerintah").selectFirst(".chart");

        assertThat(chart.select("> ul > li > a").text()).isEqualTo("Kepala Desa Andi Tiga");
        assertThat(chart.select("> ul > li > ul > li > a").eachText())
                .containsExactly("Sekretaris Desa Siti Aminah", "Kasi Pelayanan Lowong");
        assertThat(chart.text()).doesNotContain("Haji Ketua");
    }

    @Test
    void pageOfAPostNamesItsDutiesAndThoseBefore() {
        Element page = page("/pemerintah/kepala-desa");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Kepala Desa");
        assertThat(page.select(".duties li").eachText())
                .containsExactly("Melayani warga Kepala Desa", "Melapor tentang Kepala Desa");
        assertThat(page.select(".former-holders .holder-name").eachText()).containsExactly("Andi Dua", "Andi Satu");
        assertThat(page.select(".side a[href^=/pemerintah/]").eachText())
                .containsExactly("Sekretaris Desa", "Kasi Pelayanan");
    }

    @Test
    void frontPageShowsTheGovernmentAndMenuLeadsToIt() {
        Element page = page("/");

        assertThat(page.select(".officials li a").eachText()).containsExactly("Andi Tiga", "Siti Aminah");
        assertThat(page.select("nav.main a[href=/pemerintah]")).isNotEmpty();
    }

    @Test
    void readersSeeWhoIsInOnlyWhereTheVillageWantsIt() throws Exception {
        say(PresenceState.ON_DUTY, LocalTime.of(15, 0));
        assertShown("");

        showPresences();
        assertShown("Dinas luar sampai pukul 15.00");
    }

    @Test
    void keptPagesShowWhoIsInAsSoonAsItIsSaidAndUntilItEnds() throws Exception {
        showPresences();
        village.run(() -> villages.store(new OpeningSpan(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(16, 0))));
        assertShown("");

        say(PresenceState.ON_DUTY, LocalTime.of(15, 0));
        assertShown("Dinas luar sampai pukul 15.00");
        MutableClock.setTo("2026-03-10T06:59:59.999Z");
        assertKept("Dinas luar sampai pukul 15.00");
        MutableClock.setTo("2026-03-10T07:00:00Z");
        assertShown("");

        say(PresenceState.PRESENT, null);
        assertShown("Hadir");
        MutableClock.setTo("2026-03-10T07:59:59.999Z");
        assertKept("Hadir");
        MutableClock.setTo("2026-03-10T08:00:00Z");
        assertShown("");
    }

    @Test
    void keptPagesKnowNothingOfYesterday() throws Exception {
        showPresences();
        say(PresenceState.PRESENT, null);
        assertShown("Hadir");

        MutableClock.setTo("2026-03-10T15:59:59.999Z");
        assertKept("Hadir");
        MutableClock.setTo("2026-03-10T16:00:00Z");
        assertShown("");
    }

    private void say(PresenceState state, LocalTime until) throws Exception {
        village.runAs(Role.SECRETARY, () -> presences.say(secretary, state, until));
    }

    private void showPresences() throws Exception {
        village.runAs(Role.SECRETARY, () -> {
            RosterSettings settings = visibility.current();
            settings.setPresencePublic(true);
            visibility.change(settings);
        });
    }

    private void assertShown(String presence) {
        for (String path : WITH_PRESENCES) {
            assertThat(page(path).select(".presence").text()).as(path).isEqualTo(presence);
        }
    }

    private void assertKept(String presence) {
        long drawn = pages.drawn();
        assertShown(presence);
        assertThat(pages.drawn()).as("pages drawn anew").isEqualTo(drawn);
    }

    private Element page(String path) {
        var answer = village.site().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        HtmlCheck.assertSound(path, answer);
        return Jsoup.parse(answer.text());
    }
}

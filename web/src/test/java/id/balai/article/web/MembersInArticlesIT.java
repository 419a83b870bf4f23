package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.service.Articles;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionFixture;
import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.institution.service.Institutions;
import id.balai.institution.service.Memberships;
import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.it.SqlStatements;
import id.balai.pagecache.web.ColdPages;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.DecreeCitation;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** An article that shows the members of an institution shows those of today. */
@ExtendWith(ArquillianExtension.class)
class MembersInArticlesIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static final String NAMES = ".prose tbody th";

    @Inject
    VillageFixture villages;

    @Inject
    ColdPages pages;

    @Inject
    ArticleFixture written;

    @Inject
    InstitutionFixture roster;

    @Inject
    Articles articles;

    @Inject
    Institutions institutions;

    @Inject
    Memberships memberships;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    private TestVillage village;
    private Institution cadres;
    private Membership chair;

    @BeforeEach
    void foundAnInstitution() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Bersusunan");
        village.run(() -> {
            cadres = roster.institution(InstitutionKind.KPMD, "KPMD");
        });
        chair = appointed("Darmawansah", MemberRole.CHAIR);
        appointed("Rismawati", MemberRole.MEMBER);
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void aMemberReplacedByANewDecreeChangesTheArticleAndThePageOfTheInstitutionAtOnce() throws Exception {
        String path = published(place("kpmd"));
        Answer before = village.site().get(path);
        HtmlCheck.assertSound("an article with members", before);
        assertThat(page(path).select(NAMES).eachText()).containsExactly("Darmawansah", "Rismawati");
        assertThat(page(path).select(".prose tbody tr:first-child td").eachText())
                .containsExactly("Ketua", "34/KPTS/DGR/VII/2020");

        village.runAs(Role.SECRETARY, () -> {
            Long successor = roster.person("Mardati").getId();
            var decree = new DecreeCitation("12/KPTS/DGR/III/2026", TODAY, null);
            memberships.replace(chair.getId(), new AppointmentOrder(successor, decree, TODAY, null));
        });

        assertThat(page(path).select(NAMES).eachText()).containsExactly("Mardati", "Rismawati");
        assertThat(page(path).select(".prose tbody tr:first-child td").eachText())
                .startsWith("Ketua", "12/KPTS/DGR/III/2026")
                .hasSize(3);
        assertThat(page(path).select(".prose thead th").eachText()).endsWith("Masa bakti");
        assertThat(page("/lembaga/kpmd")
                        .select("article table tbody tr > :first-child")
                        .eachText())
                .containsExactly("Mardati", "Rismawati");
    }

    @Test
    void aNewAddressOfTheInstitutionBreaksNoArticle() throws Exception {
        String path = published(place("kpmd"));
        village.runAs(Role.SECRETARY, () -> {
            Institution edited = institutions.find(cadres.getId()).orElseThrow();
            edited.setSlug(new Slug("kader-desa"));
            institutions.save(edited, DecreeCitation.ofUnknown());
        });

        assertThat(page(path).select(NAMES)).hasSize(2);
        String onward = page(path).select(".prose a").attr("href");
        assertThat(village.site().get(onward).header("Location")).contains("/lembaga/kader-desa");
    }

    @Test
    void ofAnInstitutionThatIsRetiredUnknownOrOfAnotherVillageNothingStands() throws Exception {
        TestVillage neighbour = villages.create("Tetangga");
        neighbour.run(() -> roster.institution(InstitutionKind.PKK, "Rahasia"));
        village.runAs(
                Role.SECRETARY,
                () -> institutions.retire(
                        cadres.getId(),
                        institutions.find(cadres.getId()).orElseThrow().getVersion()));
        String path =
                published("<p>Awal.</p>" + place("kpmd") + place("tidak-ada") + place("rahasia") + "<p>Akhir.</p>");

        assertThat(page(path).select(".prose").text()).isEqualTo("Awal. Akhir.");
    }

    @Test
    void manyInstitutionsCostAsManyStatementsAsOne() throws Exception {
        StringBuilder many = new StringBuilder(place("kpmd"));
        for (int i = 0; i < 15; i++) {
            String name = "lembaga-" + i;
            village.run(() -> roster.institution(InstitutionKind.OTHER, name));
            many.append(place(name)).append(place("kpmd"));
        }
        String one = published(place("kpmd"));
        String all = published(many.toString());

        assertThat(statements(all)).hasSameSizeAs(statements(one));
        assertThat(page(all).select(".prose table")).hasSize(16);
    }

    @Test
    void searchEnginesAndListsGetTheNameAlone() throws Exception {
        published("<p>Susunan kader:</p>" + place("kpmd"));

        assertThat(village.site().get("/arsip").text()).doesNotContain("data-block", "data-institution");
    }

    private Membership appointed(String name, MemberRole role) throws Exception {
        var decree = new DecreeCitation("34/KPTS/DGR/VII/2020", null, null);
        return village.callAs(
                Role.SECRETARY,
                () -> memberships.appoint(
                        cadres.getId(),
                        MemberSeat.of(role),
                        new AppointmentOrder(roster.person(name).getId(), decree, null, null)));
    }

    private static String place(String institution) {
        return "<div data-block=\"members\" data-institution=\"" + institution + "\">KPMD</div>";
    }

    /** After a change, which makes the page ask for all that it shows. */
    private List<String> statements(String path) throws Exception {
        var robot = Map.of("User-Agent", "Googlebot/2.1");
        village.site().get(path, robot);
        village.run(() -> roster.person("Warga"));
        pages.settle();
        return SqlStatements.of(database, () -> village.site().get(path, robot));
    }

    private String published(String body) throws Exception {
        String title = "Kabar " + Integer.toHexString(body.hashCode());
        Article draft = written.draft(village, written.category(village, title), title);
        draft.setBody(body);
        return village.callAs(Role.EDITOR, () -> articles.publish(draft, NOON)).path();
    }

    private Document page(String path) {
        Answer answer = village.site().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}

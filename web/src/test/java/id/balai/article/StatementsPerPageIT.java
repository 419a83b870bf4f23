package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.Answer;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.it.SqlStatements;
import id.balai.it.SqlStatements.Sent;
import id.balai.pagecache.web.ColdPages;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** A public page asks the database as often in a village with much to show as in one with little. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class StatementsPerPageIT {

    private static final Logger LOG = Logger.getLogger("id.balai.article");
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    /** Robots are not counted, so nothing but the page itself asks the database. */
    private static final Map<String, String> ROBOT = Map.of("User-Agent", "Googlebot/2.1");

    /** Beside the one that reads the revision, where several servers share a database. */
    private static final int MOST = 3;

    private static final int FEW = 2;
    private static final int MANY = 60;

    @Inject
    VillageFixture villages;

    @Inject
    CrowdedVillage crowd;

    @Inject
    ColdPages pages;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheContent() throws Exception {
        MutableClock.setTo(NOON);
        TestVillage small = villages.create("Sepi");
        TestVillage large = villages.create("Ramai");
        Map<String, String> smallPages = small.call(() -> crowd.fill(small, FEW, NOON));
        Map<String, String> largePages = large.call(() -> crowd.fill(large, MANY, NOON));
        Map<String, List<String>> unchanged = new TreeMap<>();
        Map<String, List<String>> changed = new TreeMap<>();

        for (String kind : smallPages.keySet()) {
            List<Sent> few = unchanged(small, smallPages.get(kind));
            List<Sent> many = unchanged(large, largePages.get(kind));
            List<Sent> afterChange = changed(large, largePages.get(kind));
            unchanged.put(kind, askers(many));
            changed.put(kind, askers(afterChange));

            assertThat(many).as("statements of " + kind).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(MOST);
            assertThat(afterChange)
                    .as("statements of " + kind + " after a change, each for something else")
                    .hasSameSizeAs(changed(small, smallPages.get(kind)))
                    .doesNotHaveDuplicates();
        }
        assertThat(unchanged(large, "/arsip?hal=4"))
                .as("statements of a page far behind the first")
                .hasSizeLessThanOrEqualTo(MOST);
        LOG.info(() -> "Who asks the database for a page: " + unchanged + "; after a change: " + changed);
    }

    private static List<String> askers(List<Sent> statements) {
        return statements.stream().map(Sent::asker).toList();
    }

    /** Of a page that shows what the village was filled with: an empty one would prove nothing. */
    private List<Sent> unchanged(TestVillage village, String path) {
        pages.settle();
        Answer answer = village.site().get(path, ROBOT);
        assertThat(answer.status()).as(path).isEqualTo(200);
        for (String place : List.of("main img, main svg.map", ".identity img", "footer img")) {
            assertThat(Jsoup.parse(answer.text()).select(place))
                    .as(place + " of " + path)
                    .isNotEmpty();
        }
        pages.forgetPages();
        return SqlStatements.during(database, () -> village.site().get(path, ROBOT));
    }

    private List<Sent> changed(TestVillage village, String path) throws Exception {
        village.run(() -> villages.store(new SocialLink(SocialNetwork.X, "https://example.id/")));
        pages.settle();
        return SqlStatements.during(database, () -> village.site().get(path, ROBOT));
    }
}

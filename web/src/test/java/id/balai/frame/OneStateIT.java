package id.balai.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.it.Answer;
import id.balai.it.OnBothDatabases;
import id.balai.pagecache.web.ColdPages;
import id.balai.village.Notice;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** A page shows one state of its village, however many read while somebody saves. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class OneStateIT {

    private static final Instant THEN = Instant.parse("2020-03-10T04:00:00Z");
    private static final Map<String, String> ROBOT = Map.of("User-Agent", "Googlebot/2.1");
    private static final Pattern STATE = Pattern.compile("(?:Simpang|Edaran|Judul) (\\d+)");

    private static final int READERS = 200;
    private static final int EDITS = 50;

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    ColdPages pages;

    @Test
    void noPageMixesOldAndNewNorFails() throws Exception {
        TestVillage village = villages.create("Simpang 0");
        Article article = articles.published(
                village, articles.category(village, "Berita"), "Judul 0", THEN, typed -> typed.setBody("<p>Isi</p>"));
        village.run(() -> villages.store(new Notice("Edaran 0")));
        List<String> addresses = List.of("/", "/artikel/2020/03/10/judul-0");
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Set<String>>> seen = new ArrayList<>();
        try {
            for (int reader = 0; reader < READERS; reader++) {
                String address = addresses.get(reader % addresses.size());
                seen.add(readers.submit(() -> read(village, address, over)));
            }
            for (int edit = 1; edit <= EDITS; edit++) {
                String number = " " + edit;
                village.run(() -> villages.inTransaction(em -> edit(em, village, article, number)));
                pages.forgetPages();
            }
        } finally {
            over.set(true);
            readers.shutdown();
        }
        Set<String> states = new TreeSet<>();
        for (Future<Set<String>> each : seen) {
            states.addAll(each.get());
        }

        assertThat(states).hasSizeGreaterThan(2);
        for (String address : addresses) {
            assertThat(stateOf(village.site().get(address, ROBOT))).isEqualTo("" + EDITS);
        }
    }

    private static void edit(EntityManager em, TestVillage village, Article article, String number) {
        em.createQuery("select n from Notice n", Notice.class).getSingleResult().setText("Edaran" + number);
        em.flush();
        em.find(Article.class, article.getId()).setTitle("Judul" + number);
        em.find(Village.class, village.id()).getName().setName("Simpang" + number);
    }

    private static Set<String> read(TestVillage village, String address, AtomicBoolean over) {
        Set<String> states = new TreeSet<>();
        while (!over.get()) {
            states.add(stateOf(village.site().get(address, ROBOT)));
        }
        return states;
    }

    /** The one number of an edit that all of a page bears. */
    private static String stateOf(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Set<String> numbers = new TreeSet<>();
        Matcher each = STATE.matcher(answer.text());
        while (each.find()) {
            numbers.add(each.group(1));
        }
        assertThat(numbers).as(answer.text()).hasSize(1);
        return numbers.iterator().next();
    }
}

package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.it.SqlStatements;
import id.balai.kit.richtext.RichText;
import id.balai.media.FileName;
import id.balai.media.FileType;
import id.balai.media.Media;
import id.balai.media.MediaFile;
import id.balai.pagecache.web.ColdPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Pictures and videos of a body as readers get them. */
@ExtendWith(ArquillianExtension.class)
class BodyMediaIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private static final String GONE = "f".repeat(64);

    private static final String VIDEO = "<div data-block=\"youtube\" data-video=\"dQw4w9WgXcQ\">Kirab budaya</div>";

    @Inject
    VillageFixture villages;

    @Inject
    ColdPages pages;

    @Inject
    ArticleFixture written;

    @Inject
    Articles articles;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    private TestVillage village;

    @BeforeEach
    void makeVillage() {
        MutableClock.setTo(NOON);
        village = villages.create("Bergambar");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void picturesComeInTheSizeThatFits() throws Exception {
        String hash = picture(1);
        Answer answer = village.site().get(published(figure(hash, "alt=\"Balai desa\"", "Musyawarah")));
        HtmlCheck.assertSound("an article with a picture", answer);

        var image = page(answer).selectFirst(".prose figure img");
        assertThat(image.attr("src")).isEqualTo("/media/" + hash + "/960.jpg");
        assertThat(image.attr("srcset")).contains("/480.jpg 480w", "/960.jpg 960w", "/1600.jpg 1600w");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("Balai desa");
        assertThat(List.of(image.attr("width"), image.attr("height"))).containsExactly("1600", "1200");
        assertThat(page(answer).select(".prose figcaption").text()).isEqualTo("Musyawarah");
    }

    @Test
    void ofAPictureThatIsGoneOnlyTheCaptionStays() throws Exception {
        Answer answer = village.site()
                .get(publishedBefore(
                        "<p>a</p>" + figure(GONE, "alt=\"a\"", "Balai lama") + figure(GONE, "alt=\"a\"", "")));
        HtmlCheck.assertSound("an article whose picture is gone", answer);

        assertThat(page(answer).select(".prose img")).isEmpty();
        assertThat(page(answer).select(".prose figure").eachText()).containsExactly("Balai lama");
    }

    @Test
    void aPictureOfAnotherVillageIsNotShown() throws Exception {
        TestVillage other = villages.create("Tetangga");
        String hash = other.call(() -> store(2));

        assertThat(page(village.site().get(publishedBefore(figure(hash, "alt=\"a\"", ""))))
                        .select(".prose img"))
                .isEmpty();
    }

    @Test
    void manyPicturesCostOneStatement() throws Exception {
        StringBuilder body = new StringBuilder("<p>a</p>");
        for (int i = 10; i < 30; i++) {
            body.append(figure(picture(i), "alt=\"a\"", ""));
        }
        String plain = published("<p>a</p>");
        String illustrated = published(body.toString());

        assertThat(statements(illustrated)).hasSize(statements(plain).size() + 1);
    }

    @Test
    void onlyAPageWithAVideoMayShowFramesAndOnlyOfItsPlayer() throws Exception {
        Answer plain = village.site().get(published("<p>a</p>"));
        Answer filmed = village.site().get(published("<p>a</p>" + VIDEO + VIDEO));
        HtmlCheck.assertSound("an article with a video", filmed);

        assertThat(plain.header("Content-Security-Policy").orElseThrow()).doesNotContain("frame-src");
        assertThat(filmed.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .endsWith("; frame-src https://www.youtube-nocookie.com");
        assertThat(filmed.headers().keySet().stream().filter("content-security-policy"::equalsIgnoreCase))
                .hasSize(1);
        assertThat(page(plain).select("script[src*=video.js]")).isEmpty();
        assertThat(page(filmed).select("script[src*=video.js]")).hasSize(1);
    }

    @Test
    void withoutAScriptAVideoIsALink() throws Exception {
        Document page = page(village.site().get(published(VIDEO)));

        assertThat(page.select(".prose .video a").eachAttr("href"))
                .containsExactly("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(page.select(".prose .video").text()).isEqualTo("Tonton di YouTube: Kirab budaya");
        assertThat(page.select("iframe, [src*=youtube], link[href*=youtube]")).isEmpty();
    }

    private List<String> statements(String path) {
        var robot = Map.of("User-Agent", "Googlebot/2.1");
        village.site().get(path, robot);
        pages.forgetPages();
        return SqlStatements.of(database, () -> village.site().get(path, robot));
    }

    private String published(String body) throws Exception {
        String title = "Kabar " + Integer.toHexString(body.hashCode());
        Article draft = written.draft(village, written.category(village, title), title);
        draft.setBody(body);
        return village.callAs(Role.EDITOR, () -> articles.publish(draft, NOON)).path();
    }

    /** With pictures that the library does not have: no such text is taken now. */
    private String publishedBefore(String body) throws Exception {
        String path = published("<p>" + body.hashCode() + "</p>");
        village.run(() -> villages.inTransaction(em -> em.createQuery("select a from Article a", Article.class)
                .getResultList()
                .forEach(article -> article.setBody(RichText.of(body).html()))));
        return path;
    }

    private String picture(int number) throws Exception {
        return village.call(() -> store(number));
    }

    private String store(int number) {
        String hash = "%064x".formatted(number);
        var picture =
                Media.picture(FileType.JPEG, FileName.uploaded("balai.jpg", FileType.JPEG), hash, 1000, 1600, 1200);
        picture.added(NOON, "Ani");
        villages.store(picture);
        for (int width : List.of(480, 960, 1600)) {
            villages.store(MediaFile.picture(picture, width, width * 3 / 4, 500));
        }
        return hash;
    }

    private static String figure(String hash, String attributes, String caption) {
        return "<figure><img src=\"/media/" + hash + "/960.jpg\" " + attributes + "><figcaption>" + caption
                + "</figcaption></figure>";
    }

    private static Document page(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}

package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.balai.kit.richtext.BodyTree;
import id.balai.kit.richtext.RichText;
import id.balai.media.Picture;

class FittingPicturesTest {

    private static final String HASH = "a".repeat(64);

    private static final Picture KEPT = new Picture(1, HASH, "lain", 1600, 1200, List.of(480, 960, 1600), "jpg");

    @Test
    void aPictureComesInEveryServedWidth() {
        String shown = shown("<img src=\"/media/" + HASH + "/1600.jpg\" alt=\"Balai &quot;baru&quot;\" width=\"1\">");

        assertThat(shown)
                .startsWith("<figure><img src=\"/media/" + HASH + "/960.jpg\" srcset=\"")
                .contains("/media/" + HASH + "/480.jpg 480w, ", "/1600.jpg 1600w\" sizes=\"(min-width: 44rem) 40rem,")
                .contains(" width=\"1600\" height=\"1200\" loading=\"lazy\" decoding=\"async\"")
                .endsWith(" alt=\"Balai &quot;baru&quot;\"></figure>");
    }

    @Test
    void theArticlesOwnWordsDescribeIt() {
        assertThat(shown("<img src=\"/media/" + HASH + "/960.jpg\" alt=\"\" role=\"presentation\">"))
                .endsWith(" alt=\"\" role=\"presentation\"></figure>");
        assertThat(shown(
                        "<figure><img src=\"/media/" + HASH + "/960.jpg\"><figcaption>US$1 \\ 2</figcaption></figure>"))
                .endsWith(" alt=\"\"><figcaption>US$1 \\ 2</figcaption></figure>");
    }

    @Test
    void ofAPictureThatIsGoneTheCaptionStays() {
        String gone = "<img src=\"/media/" + "b".repeat(64) + "/960.jpg\" alt=\"a\">";

        assertThat(shown("<p>a</p><figure>" + gone + "<figcaption>Musyawarah</figcaption></figure>"))
                .isEqualTo("<p>a</p><figure><figcaption>Musyawarah</figcaption></figure>");
        assertThat(shown("<p>a</p>" + gone + "<p>b</p>")).isEqualTo("<p>a</p><p>b</p>");
    }

    private static String shown(String body) {
        BodyTree tree = BodyTree.of(RichText.of(body).html());
        tree.pictures().forEach(new FittingPictures(Map.of(HASH, KEPT)));
        return tree.html();
    }
}

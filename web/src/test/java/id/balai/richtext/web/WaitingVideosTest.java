package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import id.balai.kit.richtext.BodyTree;
import id.balai.kit.richtext.RichText;
import id.balai.shared.web.Messages;

class WaitingVideosTest {

    private static final String OPENING = "<div data-block=\"youtube\" data-video=\"dQw4w9WgXcQ\">";

    @Test
    void aVideoIsALinkThatAScriptCanTurnIntoAPlayer() {
        assertThat(shown("<p>a</p>" + OPENING + "Kirab \"budaya\" &amp; pasar</div>"))
                .isEqualTo("<p>a</p><div class=\"video\" data-video=\"dQw4w9WgXcQ\""
                        + " data-title=\"Kirab &quot;budaya&quot; &amp; pasar\""
                        + " data-play=\"Putar video: Kirab &quot;budaya&quot; &amp; pasar\">"
                        + "<p><a rel=\"noopener nofollow\" href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">"
                        + "Tonton di YouTube: Kirab \"budaya\" &amp; pasar</a></p></div>");
    }

    @Test
    void aVideoWithoutTitleHasAPlainName() {
        assertThat(shown(OPENING + "</div>"))
                .contains("data-title=\"Video YouTube\" data-play=\"Putar video\">", ">Tonton di YouTube</a>");
    }

    @Test
    void whatCannotBeAVideoIsNotShown() {
        assertThat(shown("<p>a</p>" + OPENING.replace("dQw4w9WgXcQ", "dQw4w9WgXc") + "b</div>"
                        + OPENING.replace("data-video", "data-institution") + "c</div><p>d</p>"))
                .isEqualTo("<p>a</p><p>d</p>");
    }

    private static String shown(String body) {
        BodyTree tree = BodyTree.of(RichText.of(body).html());
        WaitingVideos videos = new WaitingVideos(Messages.in(Locale.forLanguageTag("id")));
        tree.blocks().forEach(block -> block.replaceBy(videos.apply(block)));
        return tree.html();
    }
}

package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.service.Articles;
import id.balai.it.Answer;
import id.balai.it.TestSignIn;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** A type of block that brings itself, {@link NoteBlocks}, is kept, drawn, offered and compared like any other. */
@ExtendWith(ArquillianExtension.class)
class DeclaredBlocksIT {

    private static final String NOTE = "<div data-block=\"test-note\" data-number=\"%d\">Catatan</div>";

    /** Of a feature that is no more. */
    private static final String UNKNOWN = "<div data-block=\"budget\" data-year=\"2024\">APBDes 2024</div>";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture written;

    @Inject
    Articles articles;

    private TestVillage village;
    private Category news;
    private Map<String, String> editor;

    @BeforeEach
    void signInAsEditor() throws Exception {
        village = villages.create("Bercatatan");
        news = written.category(village, "Kabar");
        village.call(() -> villages.person("editor", Role.EDITOR));
        editor = TestSignIn.cookie(village, "editor");
    }

    @Test
    void allBlocksOfAPageAreDrawnTogetherAndUnknownOnesLeaveNothing() throws Exception {
        String body = "<p>a</p>" + NOTE.formatted(7) + UNKNOWN + "<p>b</p>" + NOTE.formatted(9);
        Article draft = written.draft(village, news, "Catatan");
        draft.setBody(body);
        Article published = village.callAs(Role.EDITOR, () -> articles.publish(draft, Instant.now()));

        assertThat(published.getBody()).isEqualTo(body);
        assertThat(page(village.site().get(published.path()))
                        .select(".prose > p")
                        .eachText())
                .containsExactly("a", "Catatan 7/2", "b", "Catatan 9/2", "2");
    }

    @Test
    void theEditorIsToldOfEveryTypeAndLoadsItsModuleFirst() {
        Document page = page(village.site().get("/admin/article-edit.xhtml", editor));
        JsonArray offered = read(page.select("textarea[data-editor]").attr("data-blocks"));

        assertThat(offered.getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("type"))
                .containsSubsequence("youtube", "test-note", "members");
        assertThat(offered.getJsonObject(1).getJsonArray("data")).hasToString("[\"satu\",\"dua\"]");
        List<String> modules = page.select("script[type=module][src~=-block\\.js|/editor\\.js]")
                .eachAttr("src");
        assertThat(modules)
                .as("one for each type, and the editor")
                .hasSize(offered.size() + 1)
                .allMatch(module -> village.site().get(module).status() == 200);
        assertThat(modules.get(1)).isEqualTo(modules.get(0)).contains("/editor/video-block.js?v=");
        assertThat(modules.get(2)).contains("/institution/members-block.js?v=");
        assertThat(modules.get(modules.size() - 1)).contains("/editor/editor.js?v=");
    }

    @Test
    void theHistoryCallsABlockByTheWordOfItsType() throws Exception {
        Article first = villageSaves(written.draft(village, news, "Catatan"), NOTE.formatted(7) + UNKNOWN);
        villageSaves(first, NOTE.formatted(8) + UNKNOWN);
        Document page = page(village.site().get("/admin/article-history.xhtml?id=" + first.getId(), editor));

        assertThat(page.select(".compared .INSERTED small").eachText())
                .containsExactly("Lampiran", "Isi yang tidak dikenal");
        assertThat(page.select(".compared .INSERTED del").text()).contains("7");
        assertThat(page.select(".compared .INSERTED ins").text()).contains("8");
    }

    private Article villageSaves(Article article, String body) throws Exception {
        article.setBody(body);
        return village.callAs(Role.EDITOR, () -> articles.save(article));
    }

    private static JsonArray read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static Document page(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}

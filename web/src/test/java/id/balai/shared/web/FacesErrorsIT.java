package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.ArticleFixture;
import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.TestSignIn;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** What readers see of failures, tried on the form of a category. */
@ExtendWith(ArquillianExtension.class)
class FacesErrorsIT {

    private static final String PAGE = "/admin/category-edit.xhtml";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    TestVillage village;
    Map<String, String> cookie;

    @BeforeEach
    void signInAsEditor() throws Exception {
        village = villages.create("Ganra");
        village.call(() -> villages.person("editor", Role.EDITOR));
        articles.category(village, "Berita");
        cookie = TestSignIn.cookie(village, "editor");
    }

    @Test
    void brokenRuleIsSaidAtItsFieldAndTheTextIsKept() {
        var page = village.site().get(PAGE, cookie);
        var answer = save(page, Map.of("name", "Kabar <baru>", "slug", "berita"));

        assertThat(answer.status()).isEqualTo(200);
        var update = Jsoup.parse(answer.text().replace("<![CDATA[", "").replace("]]>", ""));
        assertThat(update.select("[id$=slug-message]").text())
                .isEqualTo("Sudah ada kategori lain dengan alamat berita.");
        assertThat(update.select("input[name=name]").val()).isEqualTo("Kabar <baru>");
        assertThat(update.select("input[name=slug]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void lostViewLeavesThePageAsItIs() {
        var answer = save(village.site().get(PAGE, cookie), Map.of("jakarta.faces.ViewState", "1:2", "name", "Baru"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.text())
                .contains("<update id=\"messages\">", "Sesi Anda sudah berakhir")
                .doesNotContain("<form");
    }

    @Test
    void lostViewOfAPlainFormLeadsToAPageThatSaysSo() {
        var answer = village.site().post(PAGE, cookie, form(Map.of("jakarta.faces.ViewState", "1:2")));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/sesi-berakhir");
    }

    @Test
    void pageWithoutPermissionIsForbidden() throws Exception {
        village.call(() -> villages.person("kontributor", Role.CONTRIBUTOR));
        var answer = village.site().get(PAGE, TestSignIn.cookie(village, "kontributor"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("tidak berhak", "Desa Ganra");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
    }

    @Test
    void failureOfTheProgramTellsNothingOfItself() {
        var answer = village.site().get("/test/failure");

        assertThat(answer.status()).isEqualTo(500);
        HtmlCheck.assertSound("/test/failure", answer);
        assertThat(answer.text()).contains("Terjadi gangguan", "Desa Ganra").doesNotContain("secret", "Exception");
    }

    /** Sends the form of the page by Ajax, as its button does. */
    private Answer save(Answer page, Map<String, String> typed) {
        var html = Jsoup.parse(page.text());
        var nonce = NONCE.matcher(page.header("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        Map<String, String> fields = new HashMap<>(Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "save",
                "jakarta.faces.partial.execute", "@all",
                "jakarta.faces.partial.render", "categoryForm",
                "save", "save",
                "categoryForm", "categoryForm",
                "primefaces.nonce", nonce.group(1),
                "position", "0",
                "jakarta.faces.ViewState",
                        html.select("input[name=jakarta.faces.ViewState]").val()));
        fields.putAll(typed);
        Map<String, String> headers = new HashMap<>(cookie);
        headers.put("Faces-Request", "partial/ajax");
        return village.site().post(PAGE, headers, form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package id.balai.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.shared.Slug;

class OvertakenTest {

    private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

    private final Overtaken<Article> overtaken = new Overtaken<>();

    @Test
    void sameVersionIsNotOvertaken() {
        assertThat(overtaken.by(Optional.of(article("Tersimpan")), article("Diketik")))
                .isFalse();
        assertThat(overtaken.getTheirs()).isNull();
    }

    @Test
    void missingArticleIsNotOvertaken() {
        assertThat(overtaken.by(Optional.empty(), article("Diketik"))).isFalse();
    }

    @Test
    void unsafePartsOfATypedBodyAreNotShown() {
        assertThat(overtaken.safe("<p>Aman</p><script>alert(1)</script>")).isEqualTo("<p>Aman</p>");
    }

    @Test
    void ownTextGoesOverTheirsButTheAddressThatReadersKnowStays() {
        var theirs = article("Tersimpan");
        theirs.publish(NOW, NOW, ZoneOffset.UTC);
        var mine = article("Diketik");
        mine.setSlug(new Slug("alamat-lain"));
        overtaken.show(theirs);

        var merged = overtaken.takeMine();
        merged.writeOver(mine, NOW);

        assertThat(merged).isSameAs(theirs);
        assertThat(merged.getTitle()).isEqualTo("Diketik");
        assertThat(merged.getSlug()).isEqualTo(new Slug("tersimpan"));
        assertThat(overtaken.getTheirs()).isNull();
    }

    @Test
    void ownTextIsKeptWhenTheirsIsOpened() {
        var theirs = article("Tersimpan");
        var mine = article("Diketik");
        overtaken.show(theirs);

        assertThat(overtaken.takeTheirs(mine)).isSameAs(theirs);
        assertThat(overtaken.getMine()).isSameAs(mine);
    }

    private static Article article(String title) {
        var edited = new Article(null, "Kantor Desa");
        edited.setTitle(title);
        edited.setBody("<p>" + title + "</p>");
        edited.setCategory(new Category("Berita", new Slug("berita"), 1));
        var article = new Article(null, "Kantor Desa");
        article.revise(edited, NOW);
        return article;
    }
}

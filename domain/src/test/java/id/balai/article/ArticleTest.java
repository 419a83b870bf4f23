package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;

class ArticleTest {

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    private final Article article = draft("Musyawarah desa");

    private static Article draft(String title) {
        Article typed = new Article(1L, "Sekretariat");
        typed.setTitle(title);
        typed.setBody("<p>Isi.</p>");
        typed.setCategory(new Category("Berita Desa", new Slug("berita-desa"), 1));
        Article draft = new Article(1L, "Sekretariat");
        draft.revise(typed, NOW);
        return draft;
    }

    @Test
    void draftIsNotPublicAndHasNoPath() {
        assertThat(article.isPublic(NOW)).isFalse();
        assertThat(article.path()).isNull();
    }

    @Test
    void publishedOnTheDayThatItIsInTheVillage() {
        article.publish(NOW, NOW, MAKASSAR);

        assertThat(article.isPublic(NOW)).isTrue();
        assertThat(article.getPublishedOn()).isEqualTo(LocalDate.parse("2026-11-25"));
        assertThat(article.path()).isEqualTo("/artikel/2026/11/25/musyawarah-desa");
    }

    @Test
    void becomesPublicByItselfWhenItsTimeComes() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        article.publish(tomorrow, NOW, MAKASSAR);

        assertThat(article.standing(NOW)).isEqualTo(ArticleStanding.SCHEDULED);
        assertThat(article.standing(tomorrow.minusMillis(1))).isEqualTo(ArticleStanding.SCHEDULED);
        assertThat(article.standing(tomorrow)).isEqualTo(ArticleStanding.PUBLIC);
    }

    @Test
    void scheduledTimeMayMoveAndTheAddressWithIt() {
        article.publish(NOW.plus(Duration.ofDays(1)), NOW, MAKASSAR);
        article.publish(NOW.plus(Duration.ofDays(3)), NOW, MAKASSAR);

        assertThat(article.getPublishedOn()).isEqualTo(LocalDate.parse("2026-11-28"));
    }

    @Test
    void publishedTwiceIsRefused() {
        article.publish(NOW, NOW, MAKASSAR);

        assertThatThrownBy(() -> article.publish(NOW, NOW, MAKASSAR)).hasMessage("article.alreadyPublished");
    }

    @Test
    void nothingToReadIsNotPublished() {
        Article empty = new Article(1L, "Sekretariat");

        assertThatThrownBy(() -> empty.publish(NOW, NOW, MAKASSAR)).hasMessage("article.body.missing");
    }

    @Test
    void addressThatReadersKnowCanBeKeptWhenItChanges() {
        article.publish(NOW, NOW, MAKASSAR);
        ArticleAddress known = article.knownAddress(NOW).orElseThrow();
        assertThat(known.isCurrent()).isTrue();

        article.revise(draft("Judul lain"), NOW);

        assertThat(article.path()).isEqualTo("/artikel/2026/11/25/judul-lain");
        assertThat(known.isCurrent()).isFalse();
        assertThat(known.getSlug()).isEqualTo(new Slug("musyawarah-desa"));
    }

    @Test
    void addressThatNobodySawYetNeedsNoKeeping() {
        article.publish(NOW.plus(Duration.ofDays(1)), NOW, MAKASSAR);

        assertThat(article.knownAddress(NOW)).isEmpty();
    }

    @Test
    void addressLeftEmptyStaysOnceReadersKnowIt() {
        article.publish(NOW, NOW, MAKASSAR);
        Article edited = draft("Judul lain");
        edited.setSlug(null);

        article.revise(edited, NOW);

        assertThat(article.path()).isEqualTo("/artikel/2026/11/25/musyawarah-desa");
    }

    @Test
    void withdrawnAndPublishedAgainKeepsItsAddress() {
        article.publish(NOW, NOW, MAKASSAR);
        article.withdraw(NOW);
        assertThat(article.isPublic(NOW)).isFalse();

        Instant later = NOW.plus(Duration.ofDays(9));
        article.publish(later, later, MAKASSAR);

        assertThat(article.path()).isEqualTo("/artikel/2026/11/25/musyawarah-desa");
    }

    @Test
    void withdrawnBeforeItsTimeForgetsTheDay() {
        article.publish(NOW.plus(Duration.ofDays(1)), NOW, MAKASSAR);
        article.withdraw(NOW);

        assertThat(article.path()).isNull();
        assertThat(article.wasPublic(NOW)).isFalse();
    }

    @Test
    void archivedComesBackAsItWas() {
        article.publish(NOW, NOW, MAKASSAR);
        article.archive(NOW);
        assertThat(article.isPublic(NOW)).isFalse();

        article.restore(NOW);

        assertThat(article.isPublic(NOW)).isTrue();
        assertThat(article.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void draftIsNotArchived() {
        assertThatThrownBy(() -> article.archive(NOW)).hasMessage("article.notPublished");
    }

    @Test
    void bodyIsKeptHarmless() {
        Article typed = draft("Judul");
        typed.setBody("<p onclick=\"x()\">Isi</p><script>x()</script>");
        article.setTitle("Judul");
        article.revise(typed, NOW);

        assertThat(article.getBody()).isEqualTo("<p>Isi</p>");
    }

    @Test
    void draftMayBeWithoutCategoryAndPublishingNeedsOne() {
        Article typed = new Article(1L, "Sekretariat");
        typed.setTitle("Musyawarah desa");
        typed.setBody("<p>Isi.</p>");
        Article draft = new Article(1L, "Sekretariat");
        draft.revise(typed, NOW);

        assertThatThrownBy(() -> draft.publish(NOW, NOW, MAKASSAR))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("article.category.missing");
        article.publish(NOW, NOW, MAKASSAR);
        assertThatThrownBy(() -> article.revise(typed, NOW)).hasMessage("article.category.missing");
    }

    @Test
    void onlyWhatReadersDoNotSeeGoesToTheTrash() {
        article.publish(NOW, NOW, MAKASSAR);
        assertThatThrownBy(() -> article.delete(NOW, "Sari", true)).hasMessage("article.publicNotDeleted");

        article.archive(NOW);
        article.delete(NOW, "Sari", true);

        assertThat(article.isInTrash()).isTrue();
        assertThat(article.getDeletedBy()).isEqualTo("Sari");
        assertThatThrownBy(() -> article.delete(NOW, "Sari", true)).hasMessage("trash.alreadyThere");
    }

    @Test
    void whoMayNotPublishDeletesAndSavesOnlyWhatReadersNeverSaw() {
        assertThat(article.isDeletable(NOW, false)).isTrue();
        assertThat(article.isSavable(false)).isTrue();
        article.publish(NOW, NOW, MAKASSAR);
        assertThat(article.isSavable(false)).isFalse();
        assertThat(article.isDeletable(NOW, true)).isFalse();
        article.withdraw(NOW);

        assertThat(article.isSavable(false)).isTrue();
        assertThat(article.isDeletable(NOW, false)).isFalse();
        assertThatThrownBy(() -> article.delete(NOW, "Siti", false)).hasMessage("article.onlyDraftsDeleted");
        assertThat(article.isDeletable(NOW, true)).isTrue();
        assertThat(article.isInTrash()).isFalse();
    }

    @Test
    void scheduledArticleIsDeletedByNobody() {
        article.publish(NOW.plus(Duration.ofDays(1)), NOW, MAKASSAR);

        for (boolean publisher : new boolean[] {true, false}) {
            assertThat(article.isDeletable(NOW, publisher)).isFalse();
            assertThatThrownBy(() -> article.delete(NOW, "Sari", publisher)).hasMessage("article.publicNotDeleted");
        }
    }

    @Test
    void comesBackFromTheTrashAsItWas() {
        article.publish(NOW, NOW, MAKASSAR);
        article.archive(NOW);
        String path = article.path();
        article.delete(NOW, "Sari", true);

        article.takeBack();

        assertThat(article.isInTrash()).isFalse();
        assertThat(article.getState()).isEqualTo(ArticleState.ARCHIVED);
        assertThat(article.path()).isEqualTo(path);
        assertThatThrownBy(article::takeBack).hasMessage("trash.notThere");
    }
}

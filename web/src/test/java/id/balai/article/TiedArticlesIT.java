package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.article.service.PublicArticles;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionFixture;
import id.balai.institution.InstitutionKind;
import id.balai.institution.service.Institutions;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Articles that are an institution's news, and the pictures that institutions show. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class TiedArticlesIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    InstitutionFixture founded;

    @Inject
    LibraryFixture pictures;

    @Inject
    Articles articles;

    @Inject
    PublicArticles published;

    @Inject
    Institutions institutions;

    @Inject
    MediaLibrary library;

    TestVillage village;
    Category news;
    Institution kpmd;

    @BeforeEach
    void beginVillage() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        news = fixture.category(village, "Berita Desa");
        kpmd = village.call(() -> founded.institution(InstitutionKind.KPMD, "Kader desa"));
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void institutionHasTheNewsThatAreTiedToIt() throws Exception {
        fixture.published(village, news, "Kabar lain", NOON);
        Article tied = village.callAs(Role.EDITOR, () -> articles.publish(written("Rapat kader", kpmd), null));
        village.callAs(Role.EDITOR, () -> articles.save(written("Masih draf", kpmd)));

        assertThat(tied.getInstitutionId()).isEqualTo(kpmd.getId());
        assertThat(titles()).containsExactly("Rapat kader");

        Article typed =
                village.callAs(Role.EDITOR, () -> articles.find(tied.getId())).orElseThrow();
        typed.setInstitutionId(null);
        village.callAs(Role.EDITOR, () -> articles.save(typed));
        assertThat(titles()).isEmpty();
    }

    @Test
    void retiredInstitutionKeepsItsNews() throws Exception {
        Article tied = village.callAs(Role.EDITOR, () -> articles.publish(written("Rapat kader", kpmd), null));
        village.callAs(Role.SECRETARY, () -> {
            institutions.retire(kpmd.getId(), kpmd.getVersion());
            return null;
        });

        Article typed =
                village.callAs(Role.EDITOR, () -> articles.find(tied.getId())).orElseThrow();
        assertThat(village.callAs(Role.EDITOR, () -> articles.save(typed)).getInstitutionId())
                .isEqualTo(kpmd.getId());
        assertThat(titles()).containsExactly("Rapat kader");
    }

    @Test
    void institutionOfAnotherVillageIsNoChoice() throws Exception {
        TestVillage neighbour = villages.create("Tetangga");
        Institution theirs = neighbour.call(() -> founded.institution(InstitutionKind.PKK, "PKK tetangga"));

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.save(written("Bukan kami", theirs))))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> {
                    assertThat(broken.key()).isEqualTo("article.institution.gone");
                    assertThat(broken.field()).isEqualTo("institution");
                });
    }

    @Test
    void institutionWithNewsIsNotDeleted() throws Exception {
        village.callAs(Role.EDITOR, () -> articles.save(written("Masih draf", kpmd)));

        assertThatThrownBy(() -> village.callAs(Role.SECRETARY, () -> {
                    institutions.delete(kpmd.getId(), kpmd.getVersion());
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("institution.inUse"));
    }

    @Test
    void logoStaysInTheLibrary() throws Exception {
        Long logo = village.call(() -> pictures.picture("logo.png", "Logo")).getId();
        Institution typed = InstitutionFixture.typed(InstitutionKind.LPM, "LPM Ganra");
        typed.setLogoId(logo);
        village.call(() -> founded.institution(typed, null));

        assertThatThrownBy(() -> village.callAs(Role.ADMINISTRATOR, () -> {
                    library.delete(logo);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.arguments()).contains("LPM Ganra"));
    }

    private Article written(String title, Institution institution) {
        Article typed = articles.begin();
        typed.setTitle(title);
        typed.setAuthor("Kantor Desa");
        typed.setCategory(news);
        typed.setBody("<p>" + title + "</p>");
        typed.setInstitutionId(institution.getId());
        return typed;
    }

    private List<String> titles() throws Exception {
        return village.call(() -> published.pageOfInstitution(kpmd.getId(), 1)).items().stream()
                .map(ArticleSummary::title)
                .toList();
    }
}

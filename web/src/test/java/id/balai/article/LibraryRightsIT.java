package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.it.Caller;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.RuleViolation;
import id.balai.staticpage.PageFixture;
import id.balai.staticpage.service.StaticPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Who may change what lies in the library, and what a person learns of others' work there. */
@ExtendWith(ArquillianExtension.class)
class LibraryRightsIT {

    private static final Caller SITI = new Caller("siti", Role.CONTRIBUTOR.permissions());

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    LibraryFixture pictures;

    @Inject
    MediaLibrary library;

    @Inject
    Articles articles;

    @Inject
    StaticPages pages;

    TestVillage village;
    Media own;
    Media others;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Ganra");
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        own = village.call(() -> pictures.picture("milik.jpg", null, "siti"));
        others = village.call(() -> pictures.picture("kantor.jpg", "Kantor desa"));
    }

    @Test
    void contributorChangesOwnFilesAlone() throws Exception {
        assertThat(village.callAs(SITI, () -> library.changeable(List.of(own, others))))
                .containsExactly(own.getId());
        assertThat(describe(SITI, own, "Sawah").getAlternative()).isEqualTo("Sawah");

        assertThatThrownBy(() -> describe(SITI, others, "Lain")).hasMessage("media.notYours");
        assertThatThrownBy(() -> village.runAs(SITI, () -> library.delete(others.getId())))
                .hasMessage("media.notYours");
        village.runAs(SITI, () -> library.delete(own.getId()));
    }

    @Test
    void contributorLeavesOwnFilesAloneOnceReadersSeeThem() throws Exception {
        describe(SITI, own, "Sawah");
        cover(own, true);

        assertThat(village.callAs(SITI, () -> library.changeable(List.of(own)))).isEmpty();
        assertThatThrownBy(() -> describe(SITI, current(own), "Lain")).hasMessage("media.inPublic");
        assertThat(describe(new Caller("editor", Role.EDITOR.permissions()), current(own), "Padi")
                        .getAlternative())
                .isEqualTo("Padi");
    }

    @Test
    void whatReadersSeeStaysDescribed() throws Exception {
        cover(others, true);
        var editor = new Caller("editor", Role.EDITOR.permissions());

        assertThatThrownBy(() -> describe(editor, others, " ")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("media.describedInPublic");
            assertThat(refused.field()).isEqualTo("alternative");
            assertThat(refused.arguments()).containsExactly("kantor.jpg", "Kabar");
        });
        assertThat(current(others).getAlternative()).isEqualTo("Kantor desa");
    }

    @Test
    void titlesOfOthersDraftsAndPagesAreNotTold() throws Exception {
        cover(own, false);
        var page = PageFixture.typed("Rahasia", null);
        page.setBody("<figure><img src=\"/media/" + own.getHash() + "/90.jpg\" alt=\"Sawah\"></figure>");
        village.callAs(Role.EDITOR, () -> pages.save(page));

        assertThat(village.callAs(SITI, () -> library.uses(own.getId())))
                .extracting(MediaUse::kind, MediaUse::title, MediaUse::place)
                .containsExactlyInAnyOrder(
                        tuple("media.use.otherArticle", null, null), tuple("media.use.otherPage", null, null));
        assertThatThrownBy(() -> village.runAs(SITI, () -> library.delete(own.getId())))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("media.usedByOthers");
                    assertThat(refused.arguments()).containsExactly("milik.jpg", 2L);
                });
        assertThat(village.callAs(Role.EDITOR, () -> library.uses(own.getId())))
                .extracting(MediaUse::title)
                .containsExactlyInAnyOrder("Kabar", "Rahasia");
    }

    /** An article of somebody else with the picture as its cover. */
    private void cover(Media media, boolean shown) throws Exception {
        long id = fixture.draft(village, fixture.category(village, "Berita"), "Kabar")
                .getId();
        Article article = village.callAs(Role.EDITOR, () -> articles.find(id).orElseThrow());
        article.setCoverId(media.getId());
        village.callAs(Role.EDITOR, () -> shown ? articles.publish(article, null) : articles.save(article));
    }

    private Media describe(Caller caller, Media media, String alternative) throws Exception {
        return village.callAs(
                caller, () -> library.describe(media.getId(), media.getVersion(), alternative, false, media.getName()));
    }

    private Media current(Media media) throws Exception {
        return village.callAs(Role.EDITOR, () -> library.find(media.getId()).orElseThrow());
    }
}

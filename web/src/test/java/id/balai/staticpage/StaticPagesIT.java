package id.balai.staticpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.LibraryFixture;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.StaleEdit;
import id.balai.staticpage.service.PublicPages;
import id.balai.staticpage.service.StaticPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.writing.TextOwner;
import id.balai.writing.service.TextHistory;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class StaticPagesIT {

    @Inject
    VillageFixture villages;

    @Inject
    LibraryFixture library;

    @Inject
    StaticPages pages;

    @Inject
    TextHistory history;

    @Inject
    PublicPages published;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Halaman");
    }

    @Test
    void onlyWhoMayPublishKeepsPages() {
        assertThatThrownBy(() -> village.callAs(Role.CONTRIBUTOR, () -> pages.save(PageFixture.typed("Profil", null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void onlyWhoMayPublishSeesTheHistoryOfAPage() throws Exception {
        var first = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Profil", null)));
        var owner = TextOwner.page(first.getId());
        first.setBody("<p>Dua</p>");
        var second = village.callAs(Role.EDITOR, () -> pages.save(first));

        assertThatThrownBy(() -> village.callAs(Role.CONTRIBUTOR, () -> history.list(owner)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> village.callAs(Role.CONTRIBUTOR, () -> history.restore(owner, second.getVersion(), 1)))
                .isInstanceOf(EJBAccessException.class);
        village.callAs(Role.EDITOR, () -> history.restore(owner, second.getVersion(), 1));
        assertThat(village.callAs(Role.EDITOR, () -> history.list(owner))).hasSize(3);
    }

    @Test
    void aPageIsReadOnceItIsPublishedAndNoMoreOnceWithdrawn() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Profil Desa", null)));
        assertThat(find("profil-desa")).isEmpty();

        var shown = village.callAs(Role.EDITOR, () -> pages.publish(draft));
        assertThat(find("profil-desa")).contains("Profil Desa");

        village.callAs(Role.EDITOR, () -> pages.withdraw(shown));
        assertThat(find("profil-desa")).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsIsTold() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Profil", null)));
        var theirs = village.callAs(Role.EDITOR, () -> pages.find(draft.getId()).orElseThrow());
        var mine = village.callAs(Role.EDITOR, () -> pages.find(draft.getId()).orElseThrow());
        theirs.setTitle("Profil lengkap");
        village.callAs(Role.EDITOR, () -> pages.save(theirs));

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> pages.save(mine)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void noPageLiesUnderItself() throws Exception {
        var top = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Atas", null)));
        var below = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Bawah", top.getId())));
        var moved = village.callAs(Role.EDITOR, () -> pages.find(top.getId()).orElseThrow());
        moved.setParentId(below.getId());

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> pages.save(moved)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("page.parent.inside");
    }

    @Test
    void earlierAddressesLeadToThePageAndAreGivenToNoOther() throws Exception {
        var shown = village.callAs(Role.EDITOR, () -> pages.publish(PageFixture.typed("Satu", null)));
        var renamed = rename(rename(shown, "dua"), "tiga");

        assertThat(movedTo("satu")).isEqualTo("/halaman/tiga");
        assertThat(movedTo("dua")).isEqualTo("/halaman/tiga");
        var other = PageFixture.typed("Lain", null);
        other.setSlug(new Slug("dua"));
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> pages.save(other)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("page.slug.former");

        rename(renamed, "satu");
        assertThat(find("satu")).contains("Satu");
        assertThat(movedTo("satu")).isNull();
        assertThat(movedTo("tiga")).isEqualTo("/halaman/satu");
    }

    @Test
    void anAddressThatReadersNeverSawIsForgotten() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Satu", null)));
        rename(draft, "dua");

        var other = village.callAs(Role.EDITOR, () -> pages.publish(PageFixture.typed("Satu", null)));
        assertThat(other.path()).isEqualTo("/halaman/satu");
    }

    @Test
    void twoPagesNeverShareAnAddress() throws Exception {
        village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Satu", null)));

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Satu", null))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("page.slug.taken");
    }

    @Test
    void aPageIsDeletedOnlyWhenNobodyReadsItAndNothingLiesUnderIt() throws Exception {
        var top = village.callAs(Role.EDITOR, () -> pages.publish(PageFixture.typed("Atas", null)));
        var below = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Bawah", top.getId())));

        assertRefused(top, "page.hasChildren");
        village.runAs(Role.EDITOR, () -> pages.delete(below.getId(), below.getVersion()));
        assertRefused(top, "page.publicNotDeleted");
        var away = village.callAs(
                Role.EDITOR, () -> pages.withdraw(pages.find(top.getId()).orElseThrow()));
        village.runAs(Role.EDITOR, () -> pages.delete(away.getId(), away.getVersion()));
        assertThat(village.callAs(Role.EDITOR, () -> pages.tree().isEmpty())).isTrue();
    }

    @Test
    void readersAreLedPastAPageThatIsNotPublic() throws Exception {
        var top = village.callAs(Role.EDITOR, () -> pages.publish(PageFixture.typed("Atas", null)));
        var middle = village.callAs(Role.EDITOR, () -> pages.save(PageFixture.typed("Tengah", top.getId())));
        village.callAs(Role.EDITOR, () -> pages.publish(PageFixture.typed("Bawah", middle.getId())));

        var page = village.call(() -> published.find(new Slug("bawah"))).orElseThrow();
        assertThat(page.trail()).extracting(PageSummary::title).containsExactly("Atas");
        assertThat(village.call(() -> published.tree()).flat())
                .extracting(branch -> branch.item().title() + branch.depth())
                .containsExactly("Atas0", "Bawah1");
    }

    @Test
    void aPictureThatNothingDescribesIsNotPublished() throws Exception {
        var page = PageFixture.typed("Foto", null);
        String hash = village.call(() -> library.picture("foto.jpg", null)).getHash();
        page.setBody("<figure><img src=\"/media/" + hash + "/640.jpg\" alt=\"\" /></figure><p>Foto</p>");
        var draft = village.callAs(Role.EDITOR, () -> pages.save(page));

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> pages.publish(draft)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("page.pictures.undescribed");
    }

    private void assertRefused(StaticPage page, String key) {
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> pages.delete(page.getId(), page.getVersion())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    private StaticPage rename(StaticPage page, String slug) throws Exception {
        var edited = village.callAs(Role.EDITOR, () -> pages.find(page.getId()).orElseThrow());
        edited.setSlug(new Slug(slug));
        return village.callAs(Role.EDITOR, () -> pages.save(edited));
    }

    private Optional<String> find(String slug) throws Exception {
        return village.call(() -> published.find(new Slug(slug)).map(PublicPage::title));
    }

    private String movedTo(String slug) throws Exception {
        return village.call(() -> published.movedTo(new Slug(slug)).orElse(null));
    }
}

package id.balai.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.ArticleFixture;
import id.balai.article.LibraryFixture;
import id.balai.article.MediaEntry;
import id.balai.it.OnBothDatabases;
import id.balai.menu.service.MenuItems;
import id.balai.menu.service.PublicMenu;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.staticpage.PageFixture;
import id.balai.staticpage.service.StaticPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class MenuItemsIT {

    private static final Map<String, String> NAMES =
            Stream.of("HOME", "NEWS", "GALLERY").collect(Collectors.toMap(word -> word, word -> word));

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    LibraryFixture library;

    @Inject
    PageFixture pages;

    @Inject
    StaticPages staticPages;

    @Inject
    MenuItems menu;

    @Inject
    PublicMenu published;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Menu");
    }

    @Test
    void theWholeOrderIsStoredAtOnce() throws Exception {
        var one = entry("Satu");
        var two = entry("Dua");
        var three = entry("Tiga");

        arrange(place(three, 0), place(one, 1), place(two, 2));

        assertThat(order()).containsExactly("Tiga@0", "Satu@1", "Dua@2");
    }

    @Test
    void whoMayNotPublishArrangesNothing() throws Exception {
        var one = entry("Satu");

        assertThatThrownBy(() -> village.runAs(
                        Role.CONTRIBUTOR, () -> menu.arrange(new MenuArrangement(List.of(place(one, 0))))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anOrderOfEntriesThatCameWentOrChangedIsRefused() throws Exception {
        var one = entry("Satu");
        var two = entry("Dua");
        arrange(place(two, 0), place(one, 0));

        assertThatThrownBy(() -> arrange(place(one, 0), place(two, 0))).isInstanceOf(StaleEdit.class);
        var rows = rows();
        entry("Tiga");
        assertThatThrownBy(() ->
                        arrange(place(rows.get(0).item(), 0), place(rows.get(1).item(), 0)))
                .isInstanceOf(StaleEdit.class);
        assertThat(order()).startsWith("Dua@0", "Satu@0");
    }

    @Test
    void anOlderOrderIsLaidOverWhatIsThereNow() throws Exception {
        var one = entry("Satu");
        var two = entry("Dua");
        var mine = new MenuArrangement(List.of(place(two, 0), place(one, 1)));
        village.runAs(Role.EDITOR, () -> menu.delete(two.getId(), two.getVersion()));
        entry("Tiga");

        assertThat(mine.order(rows()))
                .extracting(row -> row.item().getLabel() + "@" + row.depth())
                .containsExactly("Satu@0", "Tiga@0");
    }

    @Test
    void entriesUnderADeletedOneTakeItsPlace() throws Exception {
        var one = entry("Satu");
        var two = entry("Dua");
        var three = entry("Tiga");
        arrange(place(one, 0), place(two, 1), place(three, 0));
        var gone = rows().get(0).item();

        village.runAs(Role.EDITOR, () -> menu.delete(gone.getId(), gone.getVersion()));

        assertThat(order()).containsExactly("Dua@0", "Tiga@0");
    }

    @Test
    void whatLeadsNowhereIsMarkedForTheEditorAndLeftOutForReadersWithAllUnderIt() throws Exception {
        var news = articles.category(village, "Berita");
        var article = articles.draft(village, news, "Belum tayang");
        village.run(() -> {
            var page = pages.published("Profil", null);
            var top = pages.entry("Atas", MenuKind.PAGE, page.getId(), null, 1);
            var draft = pages.entry("Draf", MenuKind.ARTICLE, article.getId(), top.getId(), 1);
            pages.entry("Di bawah draf", MenuKind.EXTERNAL, null, draft.getId(), 1);
            pages.entry("Hilang", MenuKind.PAGE, -1L, null, 2);
            pages.entry("Kosong", MenuKind.CATEGORY, news.getId(), null, 3);
            pages.entry("Judul saja", MenuKind.HEADING, null, null, 4);
        });

        assertThat(rows())
                .extracting(row ->
                        row.item().getLabel() + " " + row.destination().standing() + (row.hidden() ? " hidden" : ""))
                .containsExactly(
                        "Atas SHOWN",
                        "Draf NOT_PUBLIC",
                        "Di bawah draf SHOWN hidden",
                        "Hilang GONE",
                        "Kosong EMPTY",
                        "Judul saja SHOWN");
        assertThat(village.call(published::shown)).extracting(MenuEntry::label).containsExactly("Atas");
    }

    @Test
    void anEntryWithoutATextIsCalledLikeItsTarget() throws Exception {
        var page = village.call(() -> pages.published("Profil Desa", null));

        var saved = village.callAs(Role.EDITOR, () -> menu.save(typed(MenuKind.PAGE, page.getId())));

        assertThat(saved.getLabel()).isEqualTo("Profil Desa");
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> menu.save(typed(MenuKind.PAGE, -1L))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("menu.target.gone");
    }

    @Test
    void aPageOfTheSiteThatNobodyBringsIsNoTarget() throws Exception {
        var unknown = typed(MenuKind.BUILT_IN, null);
        unknown.setLabel("Tidak ada");
        unknown.setAddress("NOWHERE");

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> menu.save(unknown)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("menu.target.gone");
    }

    @Test
    void withoutEntriesTheMenuIsAutomaticAndCanBeBegunFrom() throws Exception {
        var news = articles.category(village, "Berita");
        var shown = new MediaEntry(
                village.call(() -> library.picture("sawah.jpg", "Sawah")).getId(), null);
        articles.published(
                village,
                news,
                "Kabar",
                Instant.parse("2026-03-01T04:00:00Z"),
                typed -> typed.getGallery().setEntries(List.of(shown)));
        village.run(
                () -> pages.published("Sejarah", pages.published("Profil", null).getId()));
        var automatic = village.call(published::shown);
        assertThat(automatic)
                .extracting(MenuEntry::path)
                .containsExactly("/", "/halaman/profil", "/arsip", "/kategori/berita", "/galeri");

        village.runAs(Role.EDITOR, () -> menu.beginFromAutomatic(NAMES));

        assertThat(order()).containsExactly("HOME@0", "Profil@0", "Sejarah@1", "NEWS@0", "Berita@0", "GALLERY@0");
        assertThat(village.call(published::shown))
                .extracting(MenuEntry::path)
                .isEqualTo(automatic.stream().map(MenuEntry::path).toList());
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> menu.beginFromAutomatic(NAMES)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aDeletedPageLeavesItsEntryForTheEditorToMend() throws Exception {
        var page = village.callAs(Role.EDITOR, () -> staticPages.save(PageFixture.typed("Sementara", null)));
        village.callAs(Role.EDITOR, () -> menu.save(typed(MenuKind.PAGE, page.getId())));

        village.runAs(Role.EDITOR, () -> staticPages.delete(page.getId(), page.getVersion()));

        assertThat(rows()).extracting(row -> row.destination().standing()).containsExactly(MenuStanding.GONE);
    }

    private static MenuItem typed(MenuKind kind, Long target) {
        var item = new MenuItem();
        item.setKind(kind);
        item.setTargetId(target);
        return item;
    }

    private MenuItem entry(String label) throws Exception {
        var item = new MenuItem();
        item.setKind(MenuKind.EXTERNAL);
        item.setAddress("https://example.id/");
        item.setLabel(label);
        return village.callAs(Role.EDITOR, () -> menu.save(item));
    }

    private static MenuPlace place(MenuItem item, int depth) {
        return new MenuPlace(item.getId(), item.getVersion(), depth);
    }

    private void arrange(MenuPlace... places) throws Exception {
        village.runAs(Role.EDITOR, () -> menu.arrange(new MenuArrangement(List.of(places))));
    }

    private List<MenuItemSummary> rows() throws Exception {
        return village.callAs(Role.EDITOR, menu::rows);
    }

    private List<String> order() throws Exception {
        return rows().stream()
                .map(row -> row.item().getLabel() + "@" + row.depth())
                .toList();
    }
}

package id.balai.isolation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.balai.account.User;
import id.balai.content.Article;
import id.balai.content.Category;
import id.balai.content.StaticPage;
import id.balai.institution.Institution;
import id.balai.institution.Membership;
import id.balai.journal.JournalEntry;
import id.balai.media.Media;
import id.balai.menu.MenuItem;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Position;
import id.balai.roster.Term;
import id.balai.territory.Area;
import id.balai.village.Notice;
import id.balai.village.OfficeException;
import id.balai.village.Partner;
import id.balai.village.SocialLink;

/** Every page of the application, with the addresses that name another village's data. A new page needs a line here. */
class Routes {

    private final Map<String, List<String>> pages = new TreeMap<>();

    Routes(Canaries canaries, long foreignVillage) {
        publicPages(canaries);
        office(canaries, foreignVillage);
    }

    private void publicPages(Canaries canaries) {
        Article article = canaries.get(Article.class);
        String category = "/kategori/" + canaries.get(Category.class).getSlug();
        pages.put("/index.xhtml", List.of("/"));
        pages.put("/pages/artikel.xhtml", List.of(article.path(), article.path() + "?id=" + article.getId()));
        pages.put("/pages/arsip.xhtml", List.of("/arsip", "/arsip/2026/03", "/arsip?hal=2"));
        pages.put("/pages/data.xhtml", List.of("/data", "/api/v1/officials.json", "/api/v1/institutions.json"));
        pages.put("/pages/galeri.xhtml", List.of("/galeri", "/galeri?hal=2"));
        String page = canaries.get(StaticPage.class).path();
        pages.put("/pages/halaman.xhtml", List.of(page, page + "-lama"));
        pages.put("/pages/kategori.xhtml", List.of(category, category + "?hal=1"));
        pages.put("/pages/pemerintah.xhtml", List.of("/pemerintah", "/pemerintah/" + Canaries.WORD));
        String institution = canaries.get(Institution.class).path();
        pages.put("/pages/lembaga.xhtml", List.of("/lembaga", institution, institution + "-lama"));
        pages.put("/pages/peta.xhtml", List.of("/peta"));
        pages.put("/pages/sesi-berakhir.xhtml", List.of("/sesi-berakhir"));
    }

    private void office(Canaries canaries, long foreignVillage) {
        for (String page : List.of(
                "index",
                "password",
                "profile",
                "sign-in",
                "first-administrator",
                "set-up-identity",
                "set-up-hours",
                "set-up-emblem",
                "set-up-article",
                "article-list",
                "media-list",
                "category-list",
                "page-list",
                "menu-list",
                "trash-list",
                "notice-list",
                "presence-list",
                "member-import",
                "roster-settings",
                "position-list",
                "person-list",
                "decree-list",
                "area-list",
                "area-boundaries",
                "map-tiles",
                "institution-list",
                "office-hours",
                "holiday-list",
                "links",
                "village-edit",
                "user-list",
                "journal-list",
                "user-add",
                "village-list",
                "village-add")) {
            pages.put(page(page), List.of(page(page)));
        }
        withId("area-edit", canaries.id(Area.class));
        withId("boundary-edit", canaries.id(Area.class));
        withId("article-edit", canaries.id(Article.class));
        withId("article-preview", canaries.id(Article.class));
        withId("page-edit", canaries.id(StaticPage.class));
        withId("page-preview", canaries.id(StaticPage.class));
        withId("menu-edit", canaries.id(MenuItem.class));
        withId("article-history", canaries.id(Article.class));
        withId("page-history", canaries.id(StaticPage.class));
        withId("journal-entry", canaries.id(JournalEntry.class));
        withId("category-edit", canaries.id(Category.class));
        withId("media-edit", canaries.id(Media.class));
        withId("notice-edit", canaries.id(Notice.class));
        withId("position-edit", canaries.id(Position.class));
        withId("position-terms", canaries.id(Position.class));
        withId("term-appoint", canaries.id(Position.class));
        withId("term-replace", canaries.id(Term.class));
        withId("term-extend", canaries.id(Term.class));
        withId("term-end", canaries.id(Term.class));
        withId("institution-edit", canaries.id(Institution.class));
        withId("member-list", canaries.id(Institution.class));
        withId("member-appoint", canaries.id(Institution.class));
        withId("member-replace", canaries.id(Membership.class));
        withId("member-extend", canaries.id(Membership.class));
        withId("member-end", canaries.id(Membership.class));
        withId("member-edit", canaries.id(Membership.class));
        withId("person-edit", canaries.id(Person.class));
        withId("decree-edit", canaries.id(Decree.class));
        withId("office-exception-edit", canaries.id(OfficeException.class));
        withId("partner-edit", canaries.id(Partner.class));
        withId("social-link-edit", canaries.id(SocialLink.class));
        withId("user-manage", canaries.id(User.class));
        withId("village-manage", foreignVillage);
    }

    private void withId(String page, long id) {
        pages.put(page(page), List.of(page(page) + "?id=" + id));
    }

    private static String page(String name) {
        return "/admin/" + name + ".xhtml";
    }

    /** Addresses to ask for, by the file of the page. */
    Map<String, List<String>> pages() {
        return pages;
    }

    /** True when the address names something of the other village, which must not be found. */
    static boolean namesSomethingForeign(String address) {
        return address.contains("?id=") || address.contains(Canaries.WORD);
    }
}

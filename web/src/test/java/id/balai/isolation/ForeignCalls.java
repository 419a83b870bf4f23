package id.balai.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.account.Role;
import id.balai.account.SignedIn;
import id.balai.account.User;
import id.balai.account.service.OwnAccount;
import id.balai.account.service.SigningIn;
import id.balai.account.service.Users;
import id.balai.content.Article;
import id.balai.content.ArticleFilter;
import id.balai.content.ArticleOrder;
import id.balai.content.ArticleSummary;
import id.balai.content.BulkAction;
import id.balai.content.Category;
import id.balai.content.ChosenArticle;
import id.balai.content.ContentKind;
import id.balai.content.FormerAddress;
import id.balai.content.StaticPage;
import id.balai.content.service.ArticleBulk;
import id.balai.content.service.ArticleHistory;
import id.balai.content.service.ArticleList;
import id.balai.content.service.Articles;
import id.balai.content.service.Categories;
import id.balai.content.service.NearbyArticles;
import id.balai.content.service.PageHistory;
import id.balai.content.service.PublishedAlbums;
import id.balai.content.service.PublishedArticles;
import id.balai.content.service.PublishedPages;
import id.balai.content.service.StaticPages;
import id.balai.content.service.Trash;
import id.balai.enrolment.service.ImportingMembers;
import id.balai.institution.Institution;
import id.balai.journal.JournalEntry;
import id.balai.journal.JournalFilter;
import id.balai.journal.service.Journal;
import id.balai.journal.service.RecentChanges;
import id.balai.media.Media;
import id.balai.media.MediaFile;
import id.balai.media.MediaFilter;
import id.balai.media.MediaKind;
import id.balai.media.service.Attachments;
import id.balai.media.service.FindingUnusedMedia;
import id.balai.media.service.MediaFiles;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.menu.MenuArrangement;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuPlace;
import id.balai.menu.service.MenuItems;
import id.balai.shared.Slug;
import id.balai.sheet.Sheet;
import id.balai.statistics.service.ArticleReadings;
import id.balai.statistics.service.ReadCounts;
import id.balai.territory.Area;
import id.balai.territory.Boundary;
import id.balai.territory.VillageMap;
import id.balai.territory.service.AreaHeads;
import id.balai.territory.service.Areas;
import id.balai.territory.service.VillageMaps;
import id.balai.village.Notice;
import id.balai.village.OfficeException;
import id.balai.village.OfficeSpan;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.Village;
import id.balai.village.VillageFixture;
import id.balai.village.service.Holidays;
import id.balai.village.service.Notices;
import id.balai.village.service.OfficeHours;
import id.balai.village.service.OutsideLinks;
import id.balai.village.service.Villages;

/**
 * Every call of a service that could name another village's data, made with that village's own ids, slugs and objects. A
 * new method with parameters needs a line here, or one in {@link #WITHOUT_VILLAGE_DATA} that says why not.
 */
@Dependent
class ForeignCalls {

    /** Methods whose parameters name nothing that a village owns. */
    static final Map<String, String> WITHOUT_VILLAGE_DATA = Map.ofEntries(
            Map.entry("SignInLimits.count", "names and networks, kept apart by the caller's key"),
            Map.entry("SignInLimits.hashing", "slow work of its caller"),
            Map.entry("FirstAdministrator.isOpenedBy", "the key belongs to the installation"),
            Map.entry("FirstAdministrator.enter", "adds somebody to the current village"),
            Map.entry("Villages.answeringAt", "finds the village of a request"),
            Map.entry("PublishedMenu.isFilled", "the word of a page that every site has"),
            Map.entry("Villages.isFurtherHost", "compares host names"),
            Map.entry("RegisteringVillages.add", "the operator stands outside villages"),
            Map.entry("RegisteringVillages.changeHosts", "the operator stands outside villages"),
            Map.entry("RegisteringVillages.giveAdministrator", "the operator stands outside villages"),
            Map.entry("RegisteringVillages.close", "the operator stands outside villages"));

    private static final String WORD = Canaries.WORD;

    @Inject
    Articles articles;

    @Inject
    ArticleList articleList;

    @Inject
    ArticleHistory history;

    @Inject
    PageHistory pageHistory;

    @Inject
    ArticleBulk bulk;

    @Inject
    Trash trash;

    @Inject
    PublishedArticles published;

    @Inject
    PublishedAlbums albums;

    @Inject
    NearbyArticles nearby;

    @Inject
    Categories categories;

    @Inject
    StaticPages staticPages;

    @Inject
    PublishedPages publishedPages;

    @Inject
    MenuItems menuItems;

    @Inject
    ArticleReadings readings;

    @Inject
    ReadCounts readCounts;

    @Inject
    Notices notices;

    @Inject
    OfficeHours officeHours;

    @Inject
    Holidays holidays;

    @Inject
    OutsideLinks links;

    @Inject
    FindingUnusedMedia unusedMedia;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    @Inject
    Attachments attachments;

    @Inject
    MediaFiles mediaFiles;

    @Inject
    Areas areas;

    @Inject
    AreaHeads areaHeads;

    @Inject
    VillageMaps villageMaps;

    @Inject
    Villages villages;

    @Inject
    Users users;

    @Inject
    OwnAccount ownAccount;

    @Inject
    Journal journal;

    @Inject
    RecentChanges recentChanges;

    @Inject
    SigningIn signingIn;

    @Inject
    RosterCalls roster;

    @Inject
    ImportingMembers importing;

    @Inject
    PresenceCalls presence;

    @Inject
    InstitutionCalls institutions;

    /** By {@code Service.method}. */
    Map<String, Callable<Object>> with(Canaries canaries, Village foreign) {
        Map<String, Callable<Object>> calls = new TreeMap<>();
        content(calls, canaries);
        village(calls, canaries, foreign);
        library(calls, canaries);
        accounts(calls, canaries);
        journal(calls, canaries);
        roster.add(calls, canaries);
        calls.put("ImportingMembers.check", () -> importing.check(tableOf(WORD)).rows());
        calls.put("ImportingMembers.take", () -> importing.take(tableOf(WORD)).rows());
        presence.add(calls, canaries);
        institutions.add(calls, canaries);
        territory(calls, canaries);
        return calls;
    }

    private void content(Map<String, Callable<Object>> calls, Canaries canaries) {
        Article article = canaries.get(Article.class);
        Category category = canaries.get(Category.class);
        long id = article.getId();
        long version = article.getVersion();
        ArticleSummary summary = new ArticleSummary(
                id,
                WORD,
                article.getSlug(),
                WORD,
                WORD,
                WORD,
                category.getSlug(),
                Instant.EPOCH,
                Canaries.DAY,
                0,
                null);
        calls.put("Articles.find", () -> articles.find(id));
        calls.put("Articles.save", () -> articles.save(article));
        calls.put("Articles.publish", () -> articles.publish(article, null));
        calls.put("Articles.withdraw", () -> articles.withdraw(id, version));
        calls.put("Articles.archive", () -> articles.archive(id, version));
        calls.put("Articles.restore", () -> articles.restore(id, version));
        calls.put("Articles.delete", () -> done(() -> articles.delete(id, version)));
        calls.put(
                "ArticleList.list",
                () -> articleList.list(
                        new ArticleFilter(WORD, category.getId(), null, null), ArticleOrder.TITLE, true, 0, 50));
        calls.put("ArticleList.count", () -> articleList.count(new ArticleFilter(null, category.getId(), null, null)));
        calls.put("ArticleHistory.list", () -> history.list(id));
        calls.put("ArticleHistory.changes", () -> history.changes(id, null));
        calls.put("ArticleHistory.find", () -> history.find(id, 1));
        calls.put("ArticleHistory.restore", () -> history.restore(id, version, 1));
        StaticPage storedPage = canaries.get(StaticPage.class);
        calls.put("PageHistory.list", () -> pageHistory.list(storedPage.getId()));
        calls.put("PageHistory.changes", () -> pageHistory.changes(storedPage.getId(), null));
        calls.put("PageHistory.find", () -> pageHistory.find(storedPage.getId(), 1));
        calls.put("PageHistory.restore", () -> pageHistory.restore(storedPage.getId(), storedPage.getVersion(), 1));
        calls.put("ArticleBulk.apply", () -> bulk.apply(BulkAction.WITHDRAW, List.of(new ChosenArticle(id, version))));
        calls.put("ArticleBulk.move", () -> bulk.move(category.getId(), List.of(new ChosenArticle(id, version))));
        calls.put("Trash.takeBack", () -> done(() -> trash.takeBack(ContentKind.ARTICLE, canaries.trashed())));
        calls.put(
                "Trash.deleteForGood", () -> done(() -> trash.deleteForGood(ContentKind.ARTICLE, canaries.trashed())));
        calls.put("PublishedArticles.latest", () -> published.latest(50));
        calls.put("NearbyArticles.related", () -> nearby.related(summary, 50));
        calls.put("NearbyArticles.neighbours", () -> nearby.neighbours(summary));
        FormerAddress former = canaries.get(FormerAddress.class);
        calls.put("NearbyArticles.movedFrom", () -> nearby.movedFrom(former.getPublishedOn(), former.getSlug()));
        calls.put("PublishedArticles.page", () -> published.page(1));
        calls.put(
                "PublishedArticles.pageOfInstitution",
                () -> published.pageOfInstitution(canaries.id(Institution.class), 1));
        calls.put("PublishedArticles.pageWithGallery", () -> published.pageWithGallery(1));
        calls.put("PublishedAlbums.page", () -> albums.page(1));
        calls.put(
                "PublishedArticles.pageOf",
                () -> List.of(
                        published.pageOf(List.of(category.getId()), 1),
                        published.pageOf(YearMonth.from(Canaries.DAY), 1)));
        calls.put("PublishedArticles.find", () -> published.find(Canaries.DAY, article.getSlug()));
        calls.put("Categories.find", () -> categories.find(category.getId()));
        calls.put("Categories.save", () -> categories.save(category));
        calls.put("Categories.delete", () -> done(() -> categories.delete(category.getId())));
        pages(calls, canaries);
        calls.put("ReadCounts.imported", () -> readCounts.imported(id));
        calls.put("ReadCounts.importReads", () -> done(() -> readCounts.importReads(id, 99)));
        calls.put(
                "ArticleReadings.note",
                () -> done(() -> {
                    readings.note(id, "192.0.2.1", "Firefox");
                    readings.write();
                }));
    }

    private void pages(Map<String, Callable<Object>> calls, Canaries canaries) {
        StaticPage page = canaries.get(StaticPage.class);
        MenuItem item = canaries.get(MenuItem.class);
        MenuArrangement arrangement = new MenuArrangement(List.of(new MenuPlace(item.getId(), item.getVersion(), 0)));
        calls.put("StaticPages.find", () -> staticPages.find(page.getId()));
        calls.put("StaticPages.save", () -> staticPages.save(page));
        calls.put("StaticPages.publish", () -> staticPages.publish(page));
        calls.put("StaticPages.withdraw", () -> staticPages.withdraw(page));
        calls.put("StaticPages.delete", () -> done(() -> staticPages.delete(page.getId(), page.getVersion())));
        calls.put("PublishedPages.find", () -> publishedPages.find(page.getSlug()));
        calls.put("PublishedPages.movedTo", () -> publishedPages.movedTo(new Slug(WORD + "-lama")));
        calls.put("MenuItems.find", () -> menuItems.find(item.getId()));
        calls.put("MenuItems.save", () -> menuItems.save(item));
        calls.put("MenuItems.delete", () -> done(() -> menuItems.delete(item.getId(), item.getVersion())));
        calls.put("MenuItems.arrange", () -> done(() -> menuItems.arrange(arrangement)));
        calls.put("MenuItems.beginFromAutomatic", () -> done(() -> menuItems.beginFromAutomatic(namesOfSections())));
    }

    private Map<String, String> namesOfSections() {
        return menuItems.sections().stream().collect(Collectors.toMap(word -> word, word -> word));
    }

    private void village(Map<String, Callable<Object>> calls, Canaries canaries, Village foreign) {
        Notice notice = canaries.get(Notice.class);
        OfficeException exception = canaries.get(OfficeException.class);
        SocialLink social = canaries.get(SocialLink.class);
        Partner partner = canaries.get(Partner.class);
        List<OfficeSpan> spans =
                List.of(new OfficeSpan(Canaries.DAY.getDayOfWeek(), LocalTime.of(10, 0), LocalTime.of(11, 0)));
        calls.put("Villages.describe", () -> villages.describe(foreign));
        calls.put("Notices.find", () -> notices.find(notice.getId()));
        calls.put("Notices.save", () -> notices.save(notice));
        calls.put("Notices.delete", () -> done(() -> notices.delete(notice.getId())));
        calls.put("OfficeHours.replaceWeekly", () -> done(() -> officeHours.replaceWeekly(List.of(), spans)));
        calls.put("OfficeHours.findException", () -> officeHours.findException(exception.getId()));
        calls.put("OfficeHours.spansOf", () -> officeHours.spansOf(exception.getId()));
        calls.put("OfficeHours.saveException", () -> done(() -> officeHours.saveException(exception, spans)));
        calls.put("OfficeHours.deleteException", () -> done(() -> officeHours.deleteException(exception.getId())));
        calls.put("Holidays.of", () -> holidays.of(Year.from(Canaries.DAY)));
        calls.put(
                "Holidays.replace",
                () -> done(() -> holidays.replace(Year.from(Canaries.DAY), List.of(), "2026-05-01 Libur")));
        calls.put("OutsideLinks.list", () -> List.of(links.list(SocialLink.class), links.list(Partner.class)));
        calls.put(
                "OutsideLinks.find",
                () -> List.of(
                        links.find(SocialLink.class, social.getId()), links.find(Partner.class, partner.getId())));
        calls.put("OutsideLinks.save", () -> links.save(partner));
        calls.put("OutsideLinks.delete", () -> done(() -> links.delete(Partner.class, partner.getId())));
    }

    private void library(Map<String, Callable<Object>> calls, Canaries canaries) {
        long id = canaries.id(Media.class);
        long file = canaries.id(MediaFile.class);
        MediaFilter filter = new MediaFilter(WORD, MediaKind.PICTURE, false);
        InputStream unknown = new ByteArrayInputStream(WORD.getBytes(StandardCharsets.UTF_8));
        calls.put("MediaLibrary.add", () -> library.add(WORD, unknown));
        calls.put("MediaLibrary.find", () -> library.find(id));
        calls.put("MediaLibrary.list", () -> library.list(filter, 0, 50));
        calls.put("MediaLibrary.count", () -> library.count(filter));
        calls.put("MediaLibrary.describe", () -> library.describe(id, 1, "lain", false, "lain"));
        calls.put("MediaLibrary.changeable", () -> library.changeable(List.of()));
        calls.put("MediaLibrary.uses", () -> library.uses(id));
        calls.put("MediaLibrary.delete", () -> done(() -> library.delete(id)));
        calls.put(
                "FindingUnusedMedia.list",
                () -> unusedMedia.list(MediaFilter.ALL, 0, 50).items());
        calls.put("Pictures.of", () -> pictures.of(List.of(id)));
        calls.put("Pictures.byHash", () -> pictures.byHash(List.of(WORD)));
        calls.put("Attachments.of", () -> attachments.of(List.of(id)));
        calls.put("MediaFiles.picture", () -> mediaFiles.picture(WORD, 160));
        calls.put("MediaFiles.document", () -> mediaFiles.document(WORD));
        calls.put(
                "MediaFiles.piece",
                () -> mediaFiles.piece(file, 0).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    private void accounts(Map<String, Callable<Object>> calls, Canaries canaries) {
        User user = canaries.get(User.class);
        long id = user.getId();
        long version = user.getVersion();
        calls.put("Users.find", () -> users.find(id));
        calls.put("Users.add", () -> users.add("kembar", "Kembar", Role.EDITOR).isEmpty());
        calls.put("Users.changeRole", () -> done(() -> users.changeRole(id, version, Role.EDITOR)));
        calls.put("Users.deactivate", () -> done(() -> users.deactivate(id, version)));
        calls.put("Users.activate", () -> done(() -> users.activate(id, version)));
        calls.put("Users.resetPassword", () -> users.resetPassword(id, version));
        calls.put("OwnAccount.introduceAs", () -> ownAccount.introduceAs("Nama", null, "id"));
        calls.put(
                "OwnAccount.changePassword",
                () -> ownAccount.changePassword(VillageFixture.PASSWORD, "lain sekali 12"));
        calls.put("SigningIn.signIn", () -> signingIn.signIn(WORD, VillageFixture.PASSWORD, "192.0.2.9"));
        calls.put("SigningIn.renew", () -> signingIn.renew(SignedIn.user(user)));
    }

    private void territory(Map<String, Callable<Object>> calls, Canaries canaries) {
        Area area = canaries.get(Area.class);
        long id = area.getId();
        long version = area.getVersion();
        Boundary land = area.boundary().orElseThrow();
        long mapVersion = canaries.get(VillageMap.class).getVersion();
        calls.put("Areas.find", () -> areas.find(id));
        calls.put("Areas.save", () -> areas.save(area));
        calls.put("Areas.move", () -> done(() -> areas.move(id, true)));
        calls.put("Areas.delete", () -> done(() -> areas.delete(id)));
        calls.put("Areas.draw", () -> areas.draw(id, version, land, true));
        calls.put("Areas.drawAll", () -> done(() -> areas.drawAll(Map.of(id, land), true)));
        calls.put("Areas.erase", () -> areas.erase(id, version));
        calls.put("AreaHeads.of", () -> areaHeads.of(List.of(area)));
        calls.put("VillageMaps.draw", () -> villageMaps.draw(mapVersion, land, true));
        calls.put("VillageMaps.erase", () -> villageMaps.erase(mapVersion));
        calls.put("VillageMaps.useTiles", () -> villageMaps.useTiles(mapVersion, null, null));
    }

    private void journal(Map<String, Callable<Object>> calls, Canaries canaries) {
        JournalFilter everything = new JournalFilter(null, null, null, null);
        calls.put("Journal.list", () -> journal.list(everything, 0, 500));
        calls.put("Journal.count", () -> journal.count(new JournalFilter(WORD, null, null, null)));
        calls.put("RecentChanges.latest", () -> recentChanges.latest(500));
        calls.put("RecentChanges.find", () -> recentChanges.find(canaries.id(JournalEntry.class)));
    }

    /** A member for an institution of that name. */
    private static Sheet tableOf(String institution) throws IOException {
        String table = "Lembaga;Nama;Jabatan;Nomor SK\n%1$s;%1$s;Anggota;%1$s\n".formatted(institution);
        return Sheet.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    static Object done(Runnable work) {
        work.run();
        return "done";
    }
}

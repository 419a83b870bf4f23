package id.balai.isolation;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.balai.account.Role;
import id.balai.account.User;
import id.balai.content.Article;
import id.balai.content.ArticleMedia;
import id.balai.content.Category;
import id.balai.content.FormerAddress;
import id.balai.content.MediaEntry;
import id.balai.content.MenuItem;
import id.balai.content.MenuKind;
import id.balai.content.PageAddress;
import id.balai.content.Revision;
import id.balai.content.StaticPage;
import id.balai.content.TextOwner;
import id.balai.institution.Institution;
import id.balai.journal.JournalEntry;
import id.balai.media.FileName;
import id.balai.media.FileType;
import id.balai.media.Media;
import id.balai.media.MediaFile;
import id.balai.media.MediaPiece;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;
import id.balai.statistics.ArticleReader;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.ReaderKey;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.territory.Boundary;
import id.balai.territory.VillageMap;
import id.balai.village.Notice;
import id.balai.village.OfficeException;
import id.balai.village.OfficeSpan;
import id.balai.village.Partner;
import id.balai.village.PublicHoliday;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.VillageFixture;

/**
 * One object of every village-owned kind, with a word in every text that must never be seen in another village. A new
 * entity needs a line here: the isolation test asks for one of every kind that the persistence unit knows.
 */
class Canaries {

    static final String WORD = "kenariqzxw";

    /** Texts without room for the word: a fixed choice, or a secret made at random. */
    static final Set<String> WITHOUT_WORD = Set.of(
            "User.language",
            "ReaderKey.secret",
            "Media.contentType",
            "MediaFile.contentType",
            "Person.nip",
            "Person.phone",
            "Decree.numberKey",
            "Area.boundary",
            "VillageMap.boundary");

    static final LocalDate DAY = LocalDate.parse("2026-03-04");

    private static final Instant MORNING = Instant.parse("2026-03-04T00:00:00Z");
    private static final String ADDRESS = "https://example.id/" + WORD;

    private final VillageFixture fixture;
    private final Map<Class<?>, VillageOwned> objects = new LinkedHashMap<>();
    private Article trashed;

    Canaries(VillageFixture fixture) {
        this.fixture = fixture;
    }

    /** Fills the current village. */
    Canaries fill() {
        User user = fixture.person(WORD, Role.ADMINISTRATOR);
        fixture.inTransaction(em -> em.find(User.class, user.getId()).introduceAs(WORD, WORD + "@example.id", "id"));
        objects.put(User.class, user);
        fillVillage();
        fillLibrary();
        RosterCanaries.fill(this);
        InstitutionCanaries.fill(this);
        fillTerritory();
        fillContent(user);
        keepJournal();
        return this;
    }

    private void fillVillage() {
        Notice notice = new Notice(WORD);
        notice.setLink("/" + WORD);
        keep(notice);
        OfficeException exception = keep(new OfficeException(WORD, DAY, DAY));
        OfficeSpan span = new OfficeSpan(DAY.getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(9, 0));
        exception.open(List.of(span)).forEach(this::keep);
        keep(new OfficeSpan(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        keep(new PublicHoliday(DAY.plusDays(1), WORD));
        keep(new SocialLink(SocialNetwork.X, ADDRESS));
        keep(new Partner(WORD, ADDRESS));
    }

    private void fillTerritory() {
        Boundary land = Boundary.read("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]]}");
        Area area = new Area(AreaKind.HAMLET, WORD, 1);
        area.draw(land, false);
        keep(area);
        VillageMap map = new VillageMap();
        map.draw(land, false);
        map.useTiles("https://" + WORD + ".example.id/{z}/{x}/{y}.png", WORD);
        keep(map);
    }

    private void fillLibrary() {
        Media media = Media.picture(FileType.PNG, FileName.uploaded(WORD, FileType.PNG), WORD, 7, 160, 120);
        media.describe(WORD, false, WORD);
        media.added(MORNING, WORD);
        keep(media);
        MediaFile file = keep(MediaFile.picture(media, 160, 120, 7));
        keep(new MediaPiece(file.getId(), 0, WORD.getBytes(StandardCharsets.UTF_8)));
    }

    private void fillContent(User user) {
        Category category = keep(new Category(WORD, new Slug(WORD), 1));
        Article typed = new Article(user.getId(), WORD);
        typed.setTitle(WORD);
        typed.setSummary(WORD);
        typed.setBody("<p>" + WORD + "</p>");
        typed.setCategory(category);
        typed.setHeadline(true);
        illustrate(typed);
        typed.setInstitutionId(id(Institution.class));
        trashed = new Article(user.getId(), WORD);
        trashed.revise(typed, MORNING);
        trashed.delete(MORNING, WORD, true);
        fixture.store(trashed);
        Article article = new Article(user.getId(), WORD);
        article.revise(typed, MORNING);
        article.publish(MORNING, MORNING, ZoneId.of("Asia/Makassar"));
        keep(article);
        objects.put(ArticleMedia.class, article);
        keep(new Revision(TextOwner.article(article.getId()), 1, article.text(), MORNING, WORD));
        keep(new FormerAddress(article, DAY, new Slug(WORD + "-" + WORD)));
        fillPages();
        keep(new ArticleReads(article.getId(), 0, 7));
        keep(new ArticleReader(article.getId(), WORD, MORNING));
        keep(new ReaderKey(DAY));
    }

    private void illustrate(Article typed) {
        Media picture = get(Media.class);
        typed.setCoverId(picture.getId());
        typed.setCoverCaption(WORD);
        typed.getGallery().setEntries(List.of(new MediaEntry(picture.getId(), WORD)));
    }

    private void fillPages() {
        StaticPage typed = new StaticPage();
        typed.setTitle(WORD);
        typed.setSlug(new Slug(WORD + "-dihapus"));
        typed.setSummary(WORD);
        typed.setBody("<p>" + WORD + "</p>");
        StaticPage deleted = new StaticPage();
        deleted.revise(typed, MORNING);
        deleted.delete(MORNING, WORD);
        fixture.store(deleted);
        typed.setSlug(new Slug(WORD));
        StaticPage page = new StaticPage();
        page.revise(typed, MORNING);
        page.publish(MORNING);
        keep(page);
        keep(new PageAddress(page.getId(), new Slug(WORD + "-lama")));
        keep(new MenuItem(WORD, MenuKind.EXTERNAL, null, ADDRESS));
    }

    /** The journal has filled by itself. */
    private void keepJournal() {
        fixture.inTransaction(em -> objects.put(
                JournalEntry.class,
                em.createQuery("select e from JournalEntry e order by e.id", JournalEntry.class)
                        .setMaxResults(1)
                        .getSingleResult()));
    }

    <T extends VillageOwned> T keep(T object) {
        objects.put(object.getClass(), object);
        return fixture.store(object);
    }

    /** An object that was stored together with another. */
    void know(VillageOwned object) {
        objects.put(object.getClass(), object);
    }

    Set<Class<?>> kinds() {
        return objects.keySet();
    }

    <T extends VillageOwned> T get(Class<T> kind) {
        return kind.cast(objects.get(kind));
    }

    long trashed() {
        return trashed.getId();
    }

    long id(Class<? extends VillageOwned> kind) {
        return get(kind).getId();
    }
}

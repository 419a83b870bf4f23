package id.balai.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.institution.InstitutionFixture;
import id.balai.media.Media;
import id.balai.menu.MenuKind;
import id.balai.roster.GovernmentFixture;
import id.balai.staticpage.PageFixture;
import id.balai.staticpage.StaticPage;
import id.balai.territory.LandFixture;
import id.balai.village.Notice;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** Fills a village with so and so much of everything that its public pages show. */
@Dependent
public class CrowdedVillage {

    /** An article with more would only slow the test down. */
    private static final int MOST_ENTRIES = 12;

    @Inject
    VillageFixture fixture;

    @Inject
    ArticleFixture articles;

    @Inject
    PageFixture pages;

    @Inject
    LibraryFixture library;

    @Inject
    GovernmentFixture government;

    @Inject
    InstitutionFixture institutions;

    @Inject
    LandFixture land;

    private final List<Media> pictures = new ArrayList<>();
    private final List<Media> documents = new ArrayList<>();

    /** The address of one page of each kind, by the file of the page. To be called within the village. */
    public Map<String, String> fill(TestVillage village, int number, Instant now) {
        fillLibrary(number);
        List<Article> written = new ArrayList<>();
        Category top = articles.category(village, "Kategori", null);
        Long above = null;
        for (int i = 0; i < number; i++) {
            Category category = articles.category(village, "Kategori " + i, i % 2 == 0 ? null : top);
            written.add(article(village, category, i, now.minus(i * 10L, ChronoUnit.DAYS)));
            StaticPage page = page(i, i % 3 == 0 ? null : above);
            above = page.getId();
            Long entry = pages.entry("Halaman " + i, MenuKind.PAGE, page.getId(), null, i)
                    .getId();
            pages.entry("Kabar " + i, MenuKind.ARTICLE, written.get(i).getId(), entry, i);
            pages.entry("Kategori " + i, MenuKind.CATEGORY, category.getId(), null, i);
        }
        written.add(article(village, top, number, now.minus(number * 10L, ChronoUnit.DAYS)));
        furnish(village, number);
        return addresses(written.get(number / 2 | 1), top);
    }

    private void fillLibrary(int number) {
        pictures.clear();
        documents.clear();
        for (int i = 0; i < number; i++) {
            pictures.add(library.picture("gambar-" + i + ".jpg", "Gambar " + i));
            documents.add(library.document("Surat " + i + ".pdf", 1000));
        }
    }

    private Article article(TestVillage village, Category category, int number, Instant at) {
        return articles.published(village, category, "Kabar " + number, at, typed -> {
            typed.setBody(typed.getBody() + figures());
            typed.setCoverId(picture(number).getId());
            typed.getGallery().setEntries(entries(pictures));
            typed.getAttachments().setEntries(entries(documents));
        });
    }

    private StaticPage page(int number, Long above) {
        StaticPage typed = PageFixture.typed("Halaman " + number, above);
        typed.setBody(typed.getBody() + figures());
        return pages.published(typed);
    }

    private static List<MediaEntry> entries(List<Media> shown) {
        return shown.stream()
                .limit(MOST_ENTRIES)
                .map(each -> new MediaEntry(each.getId(), each.getName()))
                .toList();
    }

    private String figures() {
        return pictures.stream().limit(MOST_ENTRIES).map(LibraryFixture::figure).collect(Collectors.joining());
    }

    private Media picture(int number) {
        return pictures.get(number % pictures.size());
    }

    /** What stands around every page. */
    private void furnish(TestVillage village, int number) {
        for (int i = 0; i < number; i++) {
            fixture.store(new Notice("Pengumuman " + i));
            Partner partner = new Partner("Mitra " + i, "https://example.id/" + i);
            partner.setLogoId(picture(i).getId());
            fixture.store(partner);
            fixture.store(new SocialLink(SocialNetwork.X, "https://example.id/" + i));
        }
        government.found(number, picture(0).getId());
        institutions.found(number, picture(0).getId());
        land.survey(village, number);
        Long emblem = library.picture("lambang.png", "Lambang").getId();
        fixture.inTransaction(em -> em.find(Village.class, village.id()).setEmblemId(emblem));
    }

    private static Map<String, String> addresses(Article middle, Category top) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/index.xhtml", "/");
        addresses.put("/pages/artikel.xhtml", middle.path());
        addresses.put("/pages/arsip.xhtml", "/arsip");
        addresses.put(
                "/pages/arsip.xhtml of a month",
                "/arsip/" + middle.getPublishedOn().toString().substring(0, 7).replace('-', '/'));
        addresses.put("/pages/kategori.xhtml", "/kategori/" + top.getSlug());
        addresses.put(
                "/pages/kategori.xhtml of a sub-category",
                "/kategori/" + middle.getCategory().getSlug());
        addresses.put("/pages/galeri.xhtml", "/galeri");
        addresses.put("/pages/halaman.xhtml", "/halaman/halaman-1");
        addresses.put("/pages/lembaga.xhtml", "/lembaga");
        addresses.put("/pages/lembaga.xhtml of one institution", "/lembaga/lembaga-1");
        addresses.put("/pages/pemerintah.xhtml", "/pemerintah");
        addresses.put("/pages/pemerintah.xhtml of a post", "/pemerintah/kepala-dusun-1");
        addresses.put("/pages/peta.xhtml", "/peta");
        return addresses;
    }
}

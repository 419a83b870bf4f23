package id.balai.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.village.Notice;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Fills a village with so and so much of everything that its public pages show. */
@Dependent
public class CrowdedVillage {

    @Inject
    VillageFixture fixture;

    @Inject
    ArticleFixture articles;

    @Inject
    PageFixture pages;

    /** The address of one page of each kind, by the file of the page. To be called within the village. */
    public Map<String, String> fill(TestVillage village, int number, Instant now) {
        List<Article> written = new ArrayList<>();
        Long above = null;
        for (int i = 0; i < number; i++) {
            Category category = i % 6 == 0
                    ? articles.category(village, "Kategori " + i)
                    : written.get(i - 1).getCategory();
            written.add(articles.published(village, category, "Kabar " + i, now.minus(i * 10L, ChronoUnit.DAYS)));
            StaticPage page = pages.published("Halaman " + i, i % 3 == 0 ? null : above);
            above = page.getId();
            pages.entry("Halaman " + i, MenuKind.PAGE, page.getId(), null, i);
            pages.entry("Kabar " + i, MenuKind.ARTICLE, written.get(i).getId(), null, i);
            pages.entry("Kategori " + i, MenuKind.CATEGORY, category.getId(), null, i);
            fixture.store(new Notice("Pengumuman " + i));
            fixture.store(new Partner("Mitra " + i, "https://example.id/" + i));
            fixture.store(new SocialLink(SocialNetwork.X, "https://example.id/" + i));
        }
        Article middle = written.get(number / 2);
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/index.xhtml", "/");
        addresses.put("/pages/artikel.xhtml", middle.path());
        addresses.put("/pages/arsip.xhtml", "/arsip");
        addresses.put(
                "/pages/arsip.xhtml of a month",
                "/arsip/" + middle.getPublishedOn().toString().substring(0, 7).replace('-', '/'));
        addresses.put(
                "/pages/kategori.xhtml", "/kategori/" + middle.getCategory().getSlug());
        addresses.put("/pages/halaman.xhtml", "/halaman/halaman-1");
        return addresses;
    }
}

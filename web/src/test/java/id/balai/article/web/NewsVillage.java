package id.balai.article.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.article.ArticleFixture;
import id.balai.article.LibraryFixture;
import id.balai.article.MediaEntry;
import id.balai.institution.InstitutionFixture;
import id.balai.roster.GovernmentFixture;
import id.balai.staticpage.PageFixture;
import id.balai.territory.LandFixture;
import id.balai.village.Notice;
import id.balai.village.OpeningSpan;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** A village whose site has something of everything: more news than one page holds, two categories, two months. */
@Dependent
class NewsVillage {

    static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
    static final String ARTICLE = "/artikel/2026/03/10/kabar-0";
    private static final int ARTICLES = 15;

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    LibraryFixture library;

    @Inject
    PageFixture pages;

    @Inject
    GovernmentFixture government;

    @Inject
    InstitutionFixture institutions;

    @Inject
    LandFixture land;

    TestVillage create() throws Exception {
        var village = villages.create("Lengkap");
        var news = articles.category(village, "Berita");
        var picture = village.call(() -> library.picture("sawah.jpg", "Sawah di pagi hari"));
        var shown = new MediaEntry(picture.getId(), null);
        for (int number = 0; number < ARTICLES; number++) {
            articles.published(
                    village,
                    news,
                    "Kabar " + number,
                    NOW.minusSeconds(60L * number),
                    typed -> typed.getGallery().setEntries(List.of(shown)));
        }
        articles.published(
                village, articles.category(village, "Lembaga"), "Lama", Instant.parse("2026-02-01T04:00:00Z"));
        village.run(() -> {
            villages.inTransaction(em -> describe(em.find(Village.class, village.id())));
            pages.published("Sejarah", pages.published("Profil", null).getId());
            government.found(3, picture.getId());
            institutions.found(2, picture.getId());
            land.survey(village, 3);
            villages.store(new Notice("Pasar murah besok pagi"));
            villages.store(new OpeningSpan(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0)));
            villages.store(new Partner("Kabupaten", "https://example.id/kabupaten"));
            villages.store(new SocialLink(SocialNetwork.FACEBOOK, "https://example.id/facebook"));
        });
        return village;
    }

    private static void describe(Village village) {
        village.getHall().setAddress("Jalan Poros 1");
        village.getHall().setPhone("+62 484 12345");
        village.getHall().setEmail("kantor@example.id");
    }
}

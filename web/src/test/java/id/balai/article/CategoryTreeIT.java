package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Categories;
import id.balai.it.HtmlCheck;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class CategoryTreeIT {

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    Categories categories;

    TestVillage village;
    Category work;
    Category roads;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Kategori");
        work = articles.category(village, "Pembangunan");
        roads = save("Jalan", work.getId());
    }

    @Test
    void aCategoryShowsTheNewsOfThoseUnderItAndTheWayBack() throws Exception {
        articles.published(village, roads, "Jalan tani", Instant.parse("2026-03-01T04:00:00Z"));

        var above = village.site().get("/kategori/pembangunan");
        HtmlCheck.assertSound("/kategori/pembangunan", above);
        var page = Jsoup.parse(above.text());
        assertThat(page.select(".listing h2").eachText()).containsExactly("Jalan tani");
        assertThat(page.select(".chips.below a").eachAttr("href")).containsExactly("/kategori/jalan");
        var below = Jsoup.parse(village.site().get("/kategori/jalan").text());
        assertThat(below.select(".crumbs a").eachAttr("href")).containsExactly("/", "/arsip", "/kategori/pembangunan");
    }

    @Test
    void noCategoryLiesUnderItself() throws Exception {
        var moved =
                village.callAs(Role.EDITOR, () -> categories.find(work.getId()).orElseThrow());
        moved.setParentId(roads.getId());

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> categories.save(moved)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("category.parent.inside");
    }

    @Test
    void aCategoryWithOthersUnderItStays() {
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> categories.delete(work.getId())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("category.hasChildren");
    }

    private Category save(String name, Long parent) throws Exception {
        var typed = new Category();
        typed.setName(name);
        typed.setParentId(parent);
        return village.callAs(Role.EDITOR, () -> categories.save(typed));
    }
}

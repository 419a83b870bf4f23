package id.balai.content.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.content.Article;
import id.balai.content.Category;
import id.balai.content.StaticPage;
import id.balai.shared.Permission;

/** Articles with their categories, pages without a date, and the trash of both. */
@ApplicationScoped
public class ContentOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("article-list", Permission.CONTENT_WRITE).inMenu(OfficeGroup.CONTENT, 10),
                OfficePage.of("article-edit", Permission.CONTENT_WRITE).showing(Article.class),
                OfficePage.of("article-preview", Permission.CONTENT_WRITE).aboutRecord(),
                OfficePage.of("article-history", Permission.CONTENT_WRITE)
                        .comparing(Article.class, "title", "summary", "body")
                        .aboutRecord(),
                OfficePage.of("category-list", Permission.CONTENT_PUBLISH).inMenu(OfficeGroup.CONTENT, 30),
                OfficePage.of("category-edit", Permission.CONTENT_PUBLISH).showing(Category.class),
                OfficePage.of("page-list", Permission.CONTENT_PUBLISH).inMenu(OfficeGroup.CONTENT, 40),
                OfficePage.of("page-edit", Permission.CONTENT_PUBLISH).showing(StaticPage.class),
                OfficePage.of("page-preview", Permission.CONTENT_PUBLISH).aboutRecord(),
                OfficePage.of("page-history", Permission.CONTENT_PUBLISH)
                        .comparing(StaticPage.class, "title", "summary", "body")
                        .aboutRecord(),
                OfficePage.of("trash-list", Permission.CONTENT_WRITE)
                        .inMenu(OfficeGroup.CONTENT, 70)
                        .holdingDeleted(Article.class)
                        .holdingDeleted(StaticPage.class));
    }
}

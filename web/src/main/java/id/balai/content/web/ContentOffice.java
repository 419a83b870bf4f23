package id.balai.content.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.content.Article;
import id.balai.content.Category;
import id.balai.content.ContentPermission;
import id.balai.content.StaticPage;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;

/** Articles with their categories, pages without a date, and the trash of both. */
@ApplicationScoped
public class ContentOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("article-list", ContentPermission.WRITE).inMenu(OfficeGroup.CONTENT, 10),
                OfficePage.of("article-edit", ContentPermission.WRITE).showing(Article.class),
                OfficePage.of("article-preview", ContentPermission.WRITE).aboutRecord(),
                OfficePage.of("article-history", ContentPermission.WRITE)
                        .comparing(Article.class, "title", "summary", "body")
                        .aboutRecord(),
                OfficePage.of("category-list", ContentPermission.PUBLISH).inMenu(OfficeGroup.CONTENT, 30),
                OfficePage.of("category-edit", ContentPermission.PUBLISH).showing(Category.class),
                OfficePage.of("page-list", ContentPermission.PUBLISH).inMenu(OfficeGroup.CONTENT, 40),
                OfficePage.of("page-edit", ContentPermission.PUBLISH).showing(StaticPage.class),
                OfficePage.of("page-preview", ContentPermission.PUBLISH).aboutRecord(),
                OfficePage.of("page-history", ContentPermission.PUBLISH)
                        .comparing(StaticPage.class, "title", "summary", "body")
                        .aboutRecord(),
                OfficePage.of("trash-list", ContentPermission.WRITE)
                        .inMenu(OfficeGroup.CONTENT, 70)
                        .holdingDeleted(Article.class)
                        .holdingDeleted(StaticPage.class));
    }
}

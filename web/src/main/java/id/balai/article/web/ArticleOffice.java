package id.balai.article.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.writing.WritingPermission;
import id.balai.writing.web.WritingOffice;

/** Articles with their categories. */
@ApplicationScoped
public class ArticleOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("article-list", WritingPermission.WRITE).inMenu(OfficeGroup.CONTENT, 10),
                OfficePage.of("article-edit", WritingPermission.WRITE).showing(Article.class),
                OfficePage.of("article-preview", WritingPermission.WRITE).aboutRecord(),
                OfficePage.of("article-history", WritingPermission.WRITE)
                        .comparing(Article.class, "title", "summary", "body")
                        .aboutRecord(),
                OfficePage.of("category-list", WritingPermission.PUBLISH).inMenu(OfficeGroup.CONTENT, 30),
                OfficePage.of("category-edit", WritingPermission.PUBLISH).showing(Category.class));
    }

    @Override
    public List<OfficePage> elsewhere() {
        return List.of(WritingOffice.TRASH.holdingDeleted(Article.class));
    }
}

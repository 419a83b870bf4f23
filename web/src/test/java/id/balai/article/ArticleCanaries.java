package id.balai.article;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.MORNING;
import static id.balai.isolation.Canaries.WORD;

import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.Dependent;

import id.balai.account.User;
import id.balai.institution.Institution;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.media.Media;
import id.balai.shared.Slug;
import id.balai.writing.Revision;
import id.balai.writing.TextOwner;

/** An article in the trash, and after it a published one with a picture and a past. */
@Dependent
class ArticleCanaries implements IsolationPart {

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void fill(Canaries canaries) {
        long writer = canaries.id(User.class);
        Article typed = typed(canaries, writer);
        Article trashed = new Article(writer, WORD);
        trashed.revise(typed, MORNING);
        trashed.delete(MORNING, WORD, true);
        canaries.keep(trashed);
        Article article = new Article(writer, WORD);
        article.revise(typed, MORNING);
        article.publish(MORNING, MORNING, ZoneId.of("Asia/Makassar"));
        canaries.keep(article);
        canaries.know(ArticleMedia.class);
        canaries.keep(new Revision(TextOwner.article(article.getId()), 1, article.text(), MORNING, WORD));
        canaries.keep(new ArticleAddress(article, DAY, new Slug(WORD + "-" + WORD)));
    }

    private static Article typed(Canaries canaries, long writer) {
        Article typed = new Article(writer, WORD);
        typed.setTitle(WORD);
        typed.setSummary(WORD);
        typed.setBody("<p>" + WORD + "</p>");
        typed.setCategory(canaries.keep(new Category(WORD, new Slug(WORD), 1)));
        typed.setHeadline(true);
        long picture = canaries.id(Media.class);
        typed.setCoverId(picture);
        typed.setCoverCaption(WORD);
        typed.getGallery().setEntries(List.of(new MediaEntry(picture, WORD)));
        typed.setInstitutionId(canaries.id(Institution.class));
        return typed;
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        Article article = canaries.get(Article.class);
        routes.site("artikel", article.path(), article.path() + "?id=" + article.getId());
        routes.site("arsip", "/arsip", "/arsip/2026/03", "/arsip?hal=2");
        routes.site("galeri", "/galeri", "/galeri?hal=2");
        String category = "/kategori/" + canaries.get(Category.class).getSlug();
        routes.site("kategori", category, category + "?hal=1");
        routes.office("article-list", "category-list", "trash-list");
        routes.office("article-edit", article.getId());
        routes.office("article-preview", article.getId());
        routes.office("article-history", article.getId());
        routes.office("category-edit", canaries.id(Category.class));
    }
}

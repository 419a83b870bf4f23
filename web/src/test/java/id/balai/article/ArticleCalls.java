package id.balai.article;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.article.service.ArticleBulk;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.article.service.Categories;
import id.balai.article.service.NearbyArticles;
import id.balai.article.service.PublicAlbums;
import id.balai.article.service.PublicArticles;
import id.balai.article.service.PublicCategories;
import id.balai.article.service.PublicMonths;
import id.balai.institution.Institution;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.writing.ContentKind;
import id.balai.writing.TextOwner;
import id.balai.writing.service.TextHistory;
import id.balai.writing.service.Trash;

/** The calls of the articles' services with another village's articles and categories. */
@Dependent
class ArticleCalls implements IsolationPart {

    @Inject
    Articles articles;

    @Inject
    ArticleList articleList;

    @Inject
    TextHistory history;

    @Inject
    ArticleBulk bulk;

    @Inject
    Trash trash;

    @Inject
    PublicArticles published;

    @Inject
    PublicCategories categoriesWithNews;

    @Inject
    PublicAlbums albums;

    @Inject
    PublicMonths months;

    @Inject
    NearbyArticles nearby;

    @Inject
    Categories categories;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        Article article = canaries.get(Article.class);
        Category category = canaries.get(Category.class);
        articles(calls, article, category.getId());
        trash(calls, canaries.first(Article.class).getId());
        published(calls, article, category, canaries.id(Institution.class));
        nearby(calls, article, category, canaries.get(ArticleAddress.class));
        categories(calls, category);
    }

    private void articles(Map<String, Callable<Object>> calls, Article article, long category) {
        long id = article.getId();
        long version = article.getVersion();
        List<ChosenArticle> chosen = List.of(new ChosenArticle(id, version));
        calls.put("Articles.find", () -> articles.find(id));
        calls.put("Articles.media", () -> articles.media(id));
        calls.put("Articles.save", () -> articles.save(article));
        calls.put("Articles.publish", () -> articles.publish(article, null));
        calls.put("Articles.withdraw", () -> articles.withdraw(id, version));
        calls.put("Articles.archive", () -> articles.archive(id, version));
        calls.put("Articles.restore", () -> articles.restore(id, version));
        calls.put("Articles.delete", () -> done(() -> articles.delete(id, version)));
        calls.put(
                "ArticleList.list",
                () -> articleList.list(new ArticleFilter(WORD, category, null, null), ArticleOrder.TITLE, true, 0, 50));
        calls.put("ArticleList.count", () -> articleList.count(new ArticleFilter(null, category, null, null)));
        calls.put("TextHistory.current", () -> history.current(TextOwner.article(id)));
        calls.put("TextHistory.list", () -> history.list(TextOwner.article(id)));
        calls.put("TextHistory.changes", () -> history.changes(TextOwner.article(id), null));
        calls.put("TextHistory.find", () -> history.find(TextOwner.article(id), 1));
        calls.put("TextHistory.restore", () -> history.restore(TextOwner.article(id), version, 1));
        calls.put("ArticleBulk.apply", () -> bulk.apply(BulkAction.WITHDRAW, chosen));
        calls.put("ArticleBulk.move", () -> bulk.move(category, chosen));
    }

    private void trash(Map<String, Callable<Object>> calls, long id) {
        calls.put("Trash.takeBack", () -> done(() -> trash.takeBack(ContentKind.ARTICLE, id)));
        calls.put("Trash.deleteForGood", () -> done(() -> trash.deleteForGood(ContentKind.ARTICLE, id)));
    }

    private void published(Map<String, Callable<Object>> calls, Article article, Category category, long institution) {
        calls.put("PublicArticles.latest", () -> published.latest(50));
        calls.put("PublicArticles.page", () -> published.page(1));
        calls.put("PublicArticles.pageOfInstitution", () -> published.pageOfInstitution(institution, 1));
        calls.put("PublicArticles.pageWithGallery", () -> published.pageWithGallery(1));
        calls.put(
                "PublicArticles.pageOf",
                () -> List.of(
                        published.pageOf(List.of(category.getId()), 1), published.pageOf(YearMonth.from(DAY), 1)));
        calls.put(
                "PublicArticles.withReads",
                () -> published
                        .withReads(List.of(summary(article, category)))
                        .get(0)
                        .reads());
        calls.put("PublicCategories.articles", () -> categoriesWithNews.articles(List.of(category.getId())));
        calls.put("PublicArticles.find", () -> published.find(DAY, article.getSlug()));
        calls.put("PublicMonths.around", () -> months.around(YearMonth.from(DAY)));
        calls.put("PublicAlbums.page", () -> albums.page(1));
    }

    private static ArticleSummary summary(Article article, Category category) {
        return new ArticleSummary(
                article.getId(),
                WORD,
                article.getSlug(),
                WORD,
                WORD,
                WORD,
                category.getSlug(),
                Instant.EPOCH,
                DAY,
                0,
                null);
    }

    private void nearby(
            Map<String, Callable<Object>> calls, Article article, Category category, ArticleAddress former) {
        ArticleSummary summary = summary(article, category);
        calls.put("NearbyArticles.related", () -> nearby.related(summary));
        calls.put("NearbyArticles.neighbours", () -> nearby.neighbours(summary));
        calls.put("NearbyArticles.movedFrom", () -> nearby.movedFrom(former.getPublishedOn(), former.getSlug()));
    }

    private void categories(Map<String, Callable<Object>> calls, Category category) {
        calls.put("Categories.find", () -> categories.find(category.getId()));
        calls.put("Categories.save", () -> categories.save(category));
        calls.put("Categories.delete", () -> done(() -> categories.delete(category.getId())));
    }
}

package id.balai.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.balai.shared.Slug;

/** A public article without what it shows of the library. */
public record ArticleText(ArticleSummary summary, String coverHash, String coverCaption, String body) {

    public ArticleText(
            long id,
            String title,
            Slug slug,
            String summary,
            String author,
            String categoryName,
            Slug categorySlug,
            Instant publishedAt,
            LocalDate publishedOn,
            long reads,
            Long coverId,
            String coverHash,
            String coverCaption,
            String body) {
        this(
                new ArticleSummary(
                        id,
                        title,
                        slug,
                        summary,
                        author,
                        categoryName,
                        categorySlug,
                        publishedAt,
                        publishedOn,
                        reads,
                        coverId),
                coverHash,
                coverCaption,
                body);
    }

    /** @param placed of the library, in their order */
    public PublicArticle with(List<PlacedMedia> placed) {
        return new PublicArticle(summary, body, new ShownMedia(coverHash, coverCaption, placed));
    }
}

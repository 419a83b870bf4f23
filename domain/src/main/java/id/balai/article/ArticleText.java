package id.balai.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.balai.shared.Slug;

/** A public article without what it shows of the library. */
public record ArticleText(ArticleSummary summary, String coverCaption, String body) {

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
                coverCaption,
                body);
    }

    /** @param shown of the library, in their order */
    public PublicArticle with(List<PlacedMedia> shown) {
        return new PublicArticle(
                summary,
                body,
                new Illustration(
                        summary.coverId(),
                        coverCaption,
                        at(MediaPlace.GALLERY, shown).toList(),
                        at(MediaPlace.ATTACHMENT, shown).toList()));
    }

    private static Stream<MediaEntry> at(MediaPlace place, List<PlacedMedia> shown) {
        return shown.stream().filter(each -> each.place() == place).map(PlacedMedia::entry);
    }
}

package id.balai.content;

import java.time.Instant;
import java.time.LocalDate;

/** What a list shows of a public article. {@code reads} includes an imported number. */
public record ArticleSummary(
        long id,
        String title,
        Slug slug,
        String summary,
        String author,
        String categoryName,
        Slug categorySlug,
        Instant publishedAt,
        LocalDate publishedOn,
        long reads) {

    public String path() {
        return ArticlePath.of(publishedOn, slug);
    }
}

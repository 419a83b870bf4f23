package id.balai.article;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.shared.Slug;

/** The least that leads to a public article. */
public record ArticleLink(String title, LocalDate publishedOn, Slug slug) implements Serializable {

    public String path() {
        return ArticlePath.of(publishedOn, slug);
    }
}

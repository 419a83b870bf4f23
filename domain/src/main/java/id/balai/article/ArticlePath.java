package id.balai.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import id.balai.shared.Slug;

/** The path under which an article is public. */
public final class ArticlePath {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private ArticlePath() {}

    public static String of(LocalDate publishedOn, Slug slug) {
        return "/artikel/" + DAY.format(publishedOn) + "/" + slug;
    }
}

package id.balai.article;

/**
 * Which articles the office wants to see. Every part may be null and then leaves nothing out.
 *
 * @param text part of the title, in any case
 */
public record ArticleFilter(String text, Long categoryId, ArticleStanding standing, ArticleAttention attention) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null);
}

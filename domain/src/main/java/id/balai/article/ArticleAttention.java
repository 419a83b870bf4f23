package id.balai.article;

/** Why an article needs somebody's attention. */
public enum ArticleAttention {
    /** A picture in its body has neither a text nor the mark of decoration. */
    NO_PICTURE_TEXT,
    NO_CATEGORY,
    OLD_DRAFT
}

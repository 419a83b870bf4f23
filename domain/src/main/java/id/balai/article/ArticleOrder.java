package id.balai.article;

/** By what the office's list of articles is sorted. */
public enum ArticleOrder {
    TITLE("lower(a.title)"),
    CATEGORY("categoryName"),
    PUBLISHED("a.publishedAt"),
    CHANGED("a.changedAt"),
    READS("reads");

    /** Reads in JPQL. Not a join: the village would then be asked of a row that an unread article does not have. */
    public static final String READS_OF_ARTICLE =
            "coalesce((select r.total from ArticleReads r where r.articleId = a.id), 0)";

    /** Null for a draft without one; a join would drop it. */
    public static final String CATEGORY_OF_ARTICLE = "(select c.name from Category c where c = a.category)";

    private final String path;

    ArticleOrder(String path) {
        this.path = path;
    }

    /** The order in JPQL, of a query that gives reads and category the names "reads" and "categoryName"; the id makes it total, so that pages neither repeat nor lose a row. */
    public String clause(boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return " order by " + path + direction + ", a.id" + direction;
    }
}

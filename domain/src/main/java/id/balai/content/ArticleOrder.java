package id.balai.content;

/** By what the office's list of articles is sorted. */
public enum ArticleOrder {
    TITLE("lower(a.title)"),
    CATEGORY("c.name"),
    PUBLISHED("a.publishedAt"),
    CHANGED("a.changedAt"),
    READS("r.total");

    private final String path;

    ArticleOrder(String path) {
        this.path = path;
    }

    /** The order in JPQL; the id makes it total, so that pages neither repeat nor lose a row. */
    public String clause(boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return " order by " + path + direction + ", a.id" + direction;
    }
}

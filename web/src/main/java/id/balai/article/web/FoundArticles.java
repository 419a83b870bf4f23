package id.balai.article.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

import id.balai.article.ArticleAttention;
import id.balai.article.ArticleFilter;
import id.balai.article.ArticleOrder;
import id.balai.article.ArticleStanding;
import id.balai.article.ListedArticle;
import id.balai.article.service.ArticleList;

/** The office's articles page by page, as far as they pass what the person looks for. Columns are named after {@link ArticleOrder}. */
public class FoundArticles extends LazyDataModel<ListedArticle> {

    private final ArticleList list;

    private String text;
    private Long categoryId;
    private ArticleStanding standing;
    private ArticleAttention attention;

    FoundArticles(ArticleList list) {
        this.list = list;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) list.count(filter());
    }

    @Override
    public List<ListedArticle> load(
            int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        ArticleOrder order = sort == null ? ArticleOrder.CHANGED : ArticleOrder.valueOf(sort.getField());
        return list.list(filter(), order, sort != null && sort.getOrder() == SortOrder.ASCENDING, first, most);
    }

    @Override
    public String getRowKey(ListedArticle row) {
        return Long.toString(row.id());
    }

    private ArticleFilter filter() {
        return new ArticleFilter(text, categoryId, standing, attention);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public ArticleStanding getStanding() {
        return standing;
    }

    public void setStanding(ArticleStanding standing) {
        this.standing = standing;
    }

    public ArticleAttention getAttention() {
        return attention;
    }

    public void setAttention(ArticleAttention attention) {
        this.attention = attention;
    }
}

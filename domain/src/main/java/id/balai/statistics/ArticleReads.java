package id.balai.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.VillageOwned;

/** How often an article was read: apart from the article, so that reading never makes an editor's save stale. */
@Entity
@Table(name = "ARTICLE_READS")
@NamedQuery(name = "ArticleReads.of", query = "select r from ArticleReads r where r.articleId = :article")
@NamedQuery(
        name = "ArticleReads.add",
        query = "update ArticleReads r set r.total = r.total + :reads where r.articleId = :article")
@NamedQuery(name = "ArticleReads.forget", query = "delete from ArticleReads r where r.articleId = :article")
public class ArticleReads extends VillageOwned {

    @Column(name = "ARTICLE_ID")
    private long articleId;

    private long total;

    protected ArticleReads() {}

    /** @param imported reads that an earlier system had counted */
    public ArticleReads(long articleId, long imported) {
        this.articleId = articleId;
        this.total = imported;
    }

    public long getArticleId() {
        return articleId;
    }

    public long getTotal() {
        return total;
    }
}

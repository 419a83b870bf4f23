package id.balai.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** How often an article was read: apart from the article, so that reading never makes an editor's save stale. */
@Entity
@UnseenByReaders("a page may show a count that is a minute old")
@Unrecorded("counts of readers, which nobody writes")
@Table(name = "ARTICLE_READS")
@NamedQuery(name = "ArticleReads.of", query = "select r from ArticleReads r where r.articleId = :article")
@NamedQuery(
        name = "ArticleReads.add",
        query = "update ArticleReads r set r.total = r.total + :reads where r.articleId = :article")
@NamedQuery(
        name = "ArticleReads.import",
        query = "update ArticleReads r set r.total = r.total + :reads - r.imported, r.imported = :reads"
                + " where r.articleId = :article")
public class ArticleReads extends VillageOwned {

    @Column(name = "ARTICLE_ID")
    private long articleId;

    /** Everything: what is counted here and what was imported. */
    private long total;

    private long imported;

    protected ArticleReads() {}

    /** An article that was first read here {@code counted} times, and in an earlier system {@code imported} times. */
    public ArticleReads(long articleId, long counted, long imported) {
        this.articleId = articleId;
        this.total = counted + imported;
        this.imported = imported;
    }

    public long getImported() {
        return imported;
    }
}

package id.balai.statistics;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** When somebody last counted as a reader of an article. The mark cannot be traced back once its day's key is deleted. */
@Entity
@UnseenByReaders("nobody reads marks")
@Unrecorded("marks of readers, which nobody writes")
@Table(name = "ARTICLE_READER")
@NamedQuery(
        name = "ArticleReader.among",
        query = "select r from ArticleReader r where r.articleId in :articles and r.mark in :marks")
@NamedQuery(name = "ArticleReader.deleteBefore", query = "delete from ArticleReader r where r.countedAt < :instant")
public class ArticleReader extends VillageOwned {

    /** A reader counts once for an article in this time. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    @Column(name = "ARTICLE_ID")
    private long articleId;

    private String mark;

    private Instant countedAt;

    protected ArticleReader() {}

    public ArticleReader(long articleId, String mark, Instant countedAt) {
        this.articleId = articleId;
        this.mark = mark;
        this.countedAt = countedAt;
    }

    public long getArticleId() {
        return articleId;
    }

    public String getMark() {
        return mark;
    }

    /** Counts the reader again if the pause is over; says whether it did. */
    public boolean readAgain(Instant now) {
        if (now.isBefore(countedAt.plus(PAUSE))) {
            return false;
        }
        countedAt = now;
        return true;
    }
}

package id.balai.article;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;
import id.balai.writing.WritingPermission;

/**
 * An address that an article had while readers could see it; they may have shared it, so it leads on to the article for
 * ever. It leads there directly, however often the article has moved since.
 */
@Entity
@RecordedAs("FormerAddress")
@Recorded(seenBy = WritingPermission.PUBLISH)
@Table(name = "ARTICLE_ADDRESS")
@NamedQuery(
        name = "ArticleAddress.at",
        query = "select f from ArticleAddress f where f.publishedOn = :day and f.slug = :slug")
public class ArticleAddress extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ARTICLE_ID")
    @PartOf
    private Article article;

    @NotNull
    private LocalDate publishedOn;

    @NotNull
    @RecordTitle
    private Slug slug;

    protected ArticleAddress() {}

    public ArticleAddress(Article article, LocalDate publishedOn, Slug slug) {
        this.article = article;
        this.publishedOn = publishedOn;
        this.slug = slug;
    }

    /** Whether the article is still, or again, to be found there. */
    public boolean isCurrent() {
        return publishedOn.equals(article.getPublishedOn()) && slug.equals(article.getSlug());
    }

    public Article getArticle() {
        return article;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public Slug getSlug() {
        return slug;
    }
}

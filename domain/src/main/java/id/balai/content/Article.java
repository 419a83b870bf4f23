package id.balai.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.RuleViolation;

/** News of the village: a draft until it is published, public from its publishing time on, archived when it is over. */
@Entity
@Table(name = "ARTICLE")
@NamedQuery(
        name = "Article.otherAtAddress",
        query = "select a from Article a where a.publishedOn = :day and a.slug = :slug and a.id <> :id")
public class Article extends Recoverable {

    @NotBlank
    @Size(max = 200)
    private String title;

    @NotNull
    private Slug slug;

    @Size(max = 500)
    private String summary;

    /** Sanitized HTML as {@link RichText} leaves it, of any length. */
    @NotNull
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String body = "";

    /** A draft may still be without one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CATEGORY_ID")
    private Category category;

    /** Name that stands over the article; free text, since an office may sign as a whole. */
    @NotBlank
    @Size(max = 100)
    private String author;

    /** User who wrote it first; a contributor works on his or her own articles alone. */
    private Long writerId;

    private boolean headline;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private Instant publishedAt;

    /** Day of publication in the village's zone: part of the address, so it stays when the zone changes. */
    private LocalDate publishedOn;

    private Instant changedAt;

    protected Article() {}

    /** A draft that is still to be written. */
    public Article(Long writerId, String author) {
        this.writerId = writerId;
        this.author = author;
    }

    /**
     * Takes over what an editor may write freely. An address that readers may already have shared stays as it is.
     *
     * @throws RuleViolation when the address of a published article would change
     */
    public void revise(Article edited, Instant now) {
        Slug wanted = edited.slug == null ? Slug.suggestedBy(edited.title) : edited.slug;
        if (publishedOn != null && !wanted.equals(slug)) {
            throw new RuleViolation("article.address.fixed", "slug");
        }
        if (state == ArticleState.PUBLISHED) {
            requireCategory(edited);
        }
        slug = wanted;
        title = edited.title;
        summary = edited.summary;
        body = RichText.of(edited.body).html();
        category = edited.category;
        author = edited.author;
        headline = edited.headline;
        changedAt = now;
    }

    /**
     * Makes the article public from {@code at} on, which may be past or future. The first publication fixes its address.
     *
     * @throws RuleViolation when it is public already, or has no text
     */
    public void publish(Instant at, Instant now, ZoneId zone) {
        if (isPublic(now)) {
            throw new RuleViolation("article.alreadyPublished");
        }
        if (body.isEmpty()) {
            throw new RuleViolation("article.body.missing", "body");
        }
        requireCategory(this);
        boolean wasSeen = publishedAt != null && !publishedAt.isAfter(now);
        publishedAt = at;
        if (!wasSeen) {
            publishedOn = LocalDate.ofInstant(at, zone);
        }
        state = ArticleState.PUBLISHED;
        changedAt = now;
    }

    /** Takes the article off the site to work on it; a time that had not come yet is forgotten, an address is not. */
    public void withdraw(Instant now) {
        requireState(ArticleState.PUBLISHED, "article.notPublished");
        if (publishedAt.isAfter(now)) {
            publishedAt = null;
            publishedOn = null;
        }
        state = ArticleState.DRAFT;
        changedAt = now;
    }

    /** Takes the article off the site for good, without losing it. */
    public void archive(Instant now) {
        requireState(ArticleState.PUBLISHED, "article.notPublished");
        state = ArticleState.ARCHIVED;
        changedAt = now;
    }

    /** Brings an archived article back under the address and date that it had. */
    public void restore(Instant now) {
        requireState(ArticleState.ARCHIVED, "article.notArchived");
        requireCategory(this);
        state = ArticleState.PUBLISHED;
        changedAt = now;
    }

    /**
     * Moves it to the trash. What readers may see or are promised has to be withdrawn or archived first.
     *
     * @throws RuleViolation when it is public or scheduled
     */
    public void delete(Instant now, String by) {
        if (state == ArticleState.PUBLISHED) {
            throw new RuleViolation("article.publicNotDeleted");
        }
        moveToTrash(now, by);
    }

    private static void requireCategory(Article article) {
        if (article.category == null) {
            throw new RuleViolation("article.category.missing", "category");
        }
    }

    private void requireState(ArticleState required, String otherwise) {
        if (state != required) {
            throw new RuleViolation(otherwise);
        }
    }

    public boolean isPublic(Instant now) {
        return standing(now) == ArticleStanding.PUBLIC;
    }

    public ArticleStanding standing(Instant now) {
        return ArticleStanding.of(state, publishedAt, now);
    }

    /** True once readers could have seen it: then only who may publish deletes it. */
    public boolean wasPublic(Instant now) {
        return publishedAt != null && !publishedAt.isAfter(now);
    }

    /** Path on the site, such as /artikel/2020/07/30/kader-desa; null before a day of publication is set. */
    public String path() {
        return publishedOn == null ? null : ArticlePath.of(publishedOn, slug);
    }

    /** What its revisions keep. */
    public WrittenText text() {
        return new WrittenText(title, summary, body);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public Long getWriterId() {
        return writerId;
    }

    public boolean isHeadline() {
        return headline;
    }

    public void setHeadline(boolean headline) {
        this.headline = headline;
    }

    public ArticleState getState() {
        return state;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}

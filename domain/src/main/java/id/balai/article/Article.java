package id.balai.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.account.User;
import id.balai.institution.Institution;
import id.balai.kit.richtext.BodyTree;
import id.balai.media.Media;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.writing.WritingPermission;
import id.balai.writing.Written;

/** News of the village: a draft until it is published, public from its publishing time on, archived when it is over. */
@Entity
@Recorded(seenBy = WritingPermission.PUBLISH, chosenAs = "ARTICLE")
@UnseenByReaders(
        value = "a draft and what is archived stand on no page",
        field = "state",
        in = {"DRAFT", "ARCHIVED"})
@Table(name = "ARTICLE")
@NamedQuery(
        name = "Article.otherAtAddress",
        query = "select a from Article a where a.publishedOn = :day and a.slug = :slug and a.id <> :id")
public class Article extends Written {

    /** A draft may still be without one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CATEGORY_ID")
    private Category category;

    /** Name that stands over the article; free text, since an office may sign as a whole. */
    @NotBlank
    @Size(max = 100)
    private String author;

    private boolean headline;

    /** Whose news it is, when it is an institution's. */
    @Column(name = "INSTITUTION_ID")
    @Refers(Institution.class)
    private Long institutionId;

    /** Picture of the media library. */
    @Column(name = "COVER_ID")
    @Refers(Media.class)
    private Long coverId;

    @Size(max = 300)
    @Column(name = "COVER_CAPTION")
    private String coverCaption;

    /** Whether its text shows a picture that nothing describes: follows from the text, and spares lists the search in it. */
    @Unrecorded(silent = true)
    @Column(name = "BODY_UNDESCRIBED")
    private boolean bodyUndescribed;

    /** User who wrote it first; a contributor works on his or her own articles alone. */
    @Refers(User.class)
    private Long writerId;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private Instant publishedAt;

    /** Day of publication in the village's zone: part of the address, so it stays when the zone changes. */
    private LocalDate publishedOn;

    @Unrecorded(silent = true)
    private Instant changedAt;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ArticleMedia> media = new ArrayList<>();

    protected Article() {}

    /** A draft that is still to be written. */
    public Article(Long writerId, String author) {
        this.author = author;
        this.writerId = writerId;
    }

    /**
     * Takes over what an editor may write freely. Without an address it keeps its own when readers know that, else gets the
     * one its title suggests; an address that is given up is the service's to keep.
     */
    public void revise(Article edited, Instant now) {
        if (state == ArticleState.PUBLISHED) {
            requireCategory(edited);
        }
        takeWords(edited, addressFor(edited, now));
        bodyUndescribed = !BodyTree.of(getBody()).undescribedPictures().isEmpty();
        category = edited.category;
        author = edited.author;
        headline = edited.headline;
        institutionId = edited.institutionId;
        coverId = edited.coverId;
        coverCaption = edited.coverId == null ? null : edited.coverCaption;
        getGallery().setEntries(edited.getGallery().getEntries());
        getAttachments().setEntries(edited.getAttachments().getEntries());
        changedAt = now;
    }

    private Slug addressFor(Article edited, Instant now) {
        if (edited.getSlug() != null) {
            return edited.getSlug();
        }
        return wasPublic(now) ? getSlug() : Slug.suggestedBy(edited.getTitle());
    }

    /** Takes over what was typed before somebody else saved; the address that readers may know stays. */
    public void writeOver(Article typed, Instant now) {
        if (publishedOn != null) {
            typed.setSlug(getSlug());
        }
        revise(typed, now);
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
        if (getBody().isEmpty()) {
            throw new RuleViolation("article.body.missing", "body");
        }
        requireCategory(this);
        boolean wasSeen = wasPublic(now);
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
     * @param publisher whether this is somebody who may publish
     * @throws RuleViolation when it is public or scheduled, or who may not publish deletes what readers could see once
     */
    public void delete(Instant now, String by, boolean publisher) {
        if (!isDeletable(now, publisher)) {
            boolean seen = wasPublic(now) && !publisher;
            throw new RuleViolation(seen ? "article.onlyDraftsDeleted" : "article.publicNotDeleted");
        }
        moveToTrash(now, by);
    }

    /** Whether {@link #delete} moves it to the trash. */
    public boolean isDeletable(Instant now, boolean publisher) {
        return state.isDeletable(publishedAt, now, publisher);
    }

    /** A draft is saved by who may edit it, any other by who may publish alone. */
    @Override
    public boolean isSavable(boolean publisher) {
        return state == ArticleState.DRAFT || publisher;
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

    /** The present address as one to be kept, when readers may know it. */
    public Optional<ArticleAddress> knownAddress(Instant now) {
        return wasPublic(now) ? Optional.of(new ArticleAddress(this, publishedOn, getSlug())) : Optional.empty();
    }

    /** Path on the site, such as /artikel/2020/07/30/kader-desa; null before a day of publication is set. */
    public String path() {
        return publishedOn == null ? null : ArticlePath.of(publishedOn, getSlug());
    }

    /** @throws RuleViolation naming the pictures that have neither an alternative text nor the mark of mere decoration */
    public void requireDescribed(Collection<Media> library) {
        new DescribedPictures(library).require(this);
    }

    public Illustration illustration() {
        return new Illustration(
                coverId,
                coverCaption,
                getGallery().getEntries(),
                getAttachments().getEntries());
    }

    public MediaOrder getGallery() {
        return new MediaOrder(this, MediaPlace.GALLERY, media);
    }

    public MediaOrder getAttachments() {
        return new MediaOrder(this, MediaPlace.ATTACHMENT, media);
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

    public boolean isHeadline() {
        return headline;
    }

    public void setHeadline(boolean headline) {
        this.headline = headline;
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(Long institutionId) {
        this.institutionId = institutionId;
    }

    public Long getCoverId() {
        return coverId;
    }

    public void setCoverId(Long coverId) {
        this.coverId = coverId;
    }

    public String getCoverCaption() {
        return coverCaption;
    }

    public void setCoverCaption(String coverCaption) {
        this.coverCaption = coverCaption;
    }

    public Long getWriterId() {
        return writerId;
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

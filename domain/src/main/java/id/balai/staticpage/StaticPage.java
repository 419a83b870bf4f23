package id.balai.staticpage;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.kit.richtext.BodyTree;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.writing.WritingPermission;
import id.balai.writing.Written;

/** A page that stays, such as the profile of the village: it has no date, and may lie under another page. */
@Entity
@Recorded(seenBy = WritingPermission.PUBLISH, chosenAs = "PAGE")
@UnseenByReaders(value = "a draft stands on no page", field = "state", in = "DRAFT")
@Table(name = "STATIC_PAGE")
@NamedQuery(
        name = "StaticPage.all",
        query = "select new id.balai.staticpage.PageSummary(p.id, p.version, p.parentId, p.title, p.slug,"
                + " p.state, p.changedAt) from StaticPage p where p.deletedAt is null"
                + " order by p.ordinal, p.title, p.id")
@NamedQuery(
        name = "StaticPage.text",
        query = "select new id.balai.staticpage.PageText(p.summary, p.body) from StaticPage p where p.id = :id")
@NamedQuery(name = "StaticPage.bySlug", query = "select p from StaticPage p where p.slug = :slug")
@NamedQuery(
        name = "StaticPage.holding",
        query = "select p from StaticPage p where p.body like :address order by p.title, p.id")
@NamedQuery(
        name = "StaticPage.heldBefore",
        query = "select p from StaticPage p where exists (select r.id from Revision r where r.pageId = p.id"
                + " and r.body like :address) order by p.title, p.id")
@NamedQuery(
        name = "StaticPage.media",
        query = "select m.id from Media m where m.id in :ids and ("
                + "exists (select p.id from StaticPage p where p.body like concat('%/media/', m.hash, '/%'))"
                + " or exists (select r.id from Revision r where r.pageId is not null"
                + " and r.body like concat('%/media/', m.hash, '/%')))")
@NamedQuery(
        name = "StaticPage.below",
        query = "select count(p) from StaticPage p where p.parentId = :page and p.deletedAt is null")
@NamedQuery(
        name = "StaticPage.trashedBelow",
        query = "select p from StaticPage p where p.parentId = :page and p.deletedAt is not null")
public class StaticPage extends Written {

    /** Null at the top. */
    @Column(name = "PARENT_ID")
    @Refers(StaticPage.class)
    private Long parentId;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private PageState state = PageState.DRAFT;

    /** When readers could first see it; null for a page that they never saw. */
    private Instant publishedAt;

    @Unrecorded(silent = true)
    private Instant changedAt;

    public StaticPage() {}

    /** Takes over what an editor may write freely. Without an address of its own it gets the one that its title suggests. */
    public void revise(StaticPage edited, Instant now) {
        takeWords(edited, edited.getSlug() == null ? Slug.suggestedBy(edited.getTitle()) : edited.getSlug());
        if (state == PageState.PUBLISHED) {
            requireDescribedPictures();
        }
        parentId = edited.parentId;
        ordinal = edited.ordinal;
        changedAt = now;
    }

    /** @throws RuleViolation when it is public already, has no text, or holds a picture that nothing describes */
    public void publish(Instant now) {
        if (isPublic()) {
            throw new RuleViolation("page.alreadyPublished");
        }
        if (getBody().isEmpty()) {
            throw new RuleViolation("page.body.missing", "body");
        }
        requireDescribedPictures();
        state = PageState.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        changedAt = now;
    }

    /** Readers who cannot see a picture of a public page read what it shows. */
    private void requireDescribedPictures() {
        int undescribed = BodyTree.of(getBody()).undescribedPictures().size();
        if (undescribed > 0) {
            throw new RuleViolation("page.pictures.undescribed", "body", undescribed);
        }
    }

    /** Takes the page off the site; its address stays its own. */
    public void withdraw(Instant now) {
        if (!isPublic()) {
            throw new RuleViolation("page.notPublished");
        }
        state = PageState.DRAFT;
        changedAt = now;
    }

    /**
     * Moves it to the trash. What readers see has to be withdrawn first.
     *
     * @throws RuleViolation when it is public
     */
    public void delete(Instant now, String by) {
        if (isPublic()) {
            throw new RuleViolation("page.publicNotDeleted");
        }
        moveToTrash(now, by);
    }

    public boolean isPublic() {
        return state == PageState.PUBLISHED && !isInTrash();
    }

    /** True once readers could have seen it, and may have shared its address. */
    public boolean wasPublic() {
        return publishedAt != null;
    }

    public String path() {
        return PagePath.of(getSlug());
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public PageState getState() {
        return state;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}

package id.balai.writing;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Basic;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.kit.richtext.RichText;
import id.balai.shared.RecordTitle;
import id.balai.shared.RecordedAs;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/**
 * What is written in the editor and read at an address of its own: an article or a page. When it is deleted it goes to the
 * trash, from where it can be taken back until its time there is over.
 */
@MappedSuperclass
public class Written extends VillageOwned {

    public static final Duration KEPT_IN_TRASH = Duration.ofDays(30);

    @RecordedAs(RecordedAs.TRASHED)
    private Instant deletedAt;

    @Size(max = 100)
    private String deletedBy;

    @NotBlank
    @Size(max = 200)
    @RecordTitle
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

    /** Takes over the words as they are safe to show, under an address that the caller has decided on. */
    protected void takeWords(Written edited, Slug address) {
        slug = address;
        title = edited.title;
        summary = edited.summary;
        body = RichText.of(edited.body).html();
    }

    /** What its revisions keep. */
    public WrittenText text() {
        return new WrittenText(title, summary, body);
    }

    /** Puts the words of a revision in the place of its own, as if they had been typed. */
    public void setText(WrittenText text) {
        title = text.title();
        summary = text.summary().isEmpty() ? null : text.summary();
        body = text.body();
    }

    /** @param by name of the person as the office shows it */
    protected void moveToTrash(Instant now, String by) {
        if (isInTrash()) {
            throw new RuleViolation("trash.alreadyThere");
        }
        deletedAt = now;
        deletedBy = by;
    }

    /** Everything is as it was before it was deleted. */
    public void takeBack() {
        if (!isInTrash()) {
            throw new RuleViolation("trash.notThere");
        }
        deletedAt = null;
        deletedBy = null;
    }

    public boolean isInTrash() {
        return deletedAt != null;
    }

    /** Whether who may edit it may save it, as somebody who may publish or not. */
    public boolean isSavable(boolean publisher) {
        return publisher;
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

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public String getDeletedBy() {
        return deletedBy;
    }
}

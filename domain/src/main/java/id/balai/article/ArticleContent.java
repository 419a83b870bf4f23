package id.balai.article;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.institution.Institution;
import id.balai.kit.richtext.BodyPicture;
import id.balai.media.Media;
import id.balai.shared.Refers;
import id.balai.shared.Slug;
import id.balai.shared.Unrecorded;
import id.balai.writing.Written;

/** What an editor writes of an article, as freely as the form allows; when it may be seen is {@link Article}'s matter. */
@MappedSuperclass
public class ArticleContent extends Written {

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

    protected ArticleContent() {}

    ArticleContent(String author) {
        this.author = author;
    }

    /** Takes over all of it; without an address it keeps its own when that is known, else gets the one its title suggests. */
    void take(ArticleContent edited, boolean addressKnown) {
        takeWords(edited, addressFor(edited, addressKnown));
        bodyUndescribed = BodyPicture.in(getBody()).stream().anyMatch(picture -> !picture.isDescribed());
        category = edited.category;
        author = edited.author;
        headline = edited.headline;
        institutionId = edited.institutionId;
        coverId = edited.coverId;
        coverCaption = edited.coverId == null ? null : edited.coverCaption;
    }

    private Slug addressFor(ArticleContent edited, boolean addressKnown) {
        if (edited.getSlug() != null) {
            return edited.getSlug();
        }
        return addressKnown ? getSlug() : Slug.suggestedBy(edited.getTitle());
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
}

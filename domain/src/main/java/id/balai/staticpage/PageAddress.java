package id.balai.staticpage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;
import id.balai.writing.WritingPermission;

/** An address that a page had while readers could see it. It leads to the page for ever and is given to no other. */
@Entity
@Recorded(seenBy = WritingPermission.PUBLISH)
@Table(name = "PAGE_ADDRESS")
@NamedQuery(name = "PageAddress.bySlug", query = "select a from PageAddress a where a.slug = :slug")
public class PageAddress extends VillageOwned {

    @Column(name = "PAGE_ID")
    @PartOf
    @Refers(StaticPage.class)
    private Long pageId;

    @NotNull
    @RecordTitle
    private Slug slug;

    protected PageAddress() {}

    public PageAddress(Long pageId, Slug slug) {
        this.pageId = pageId;
        this.slug = slug;
    }

    public Long getPageId() {
        return pageId;
    }
}

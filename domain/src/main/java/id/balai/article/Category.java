package id.balai.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;
import id.balai.writing.WritingPermission;

/** A heading that news of the village are sorted under. */
@Entity
@Recorded(seenBy = WritingPermission.PUBLISH, chosenAs = "CATEGORY")
@Table(name = "CATEGORY")
@NamedQuery(name = "Category.all", query = "select c from Category c order by c.ordinal, c.name")
@NamedQuery(name = "Category.bySlug", query = "select c from Category c where c.slug = :slug")
@NamedQuery(name = "Category.below", query = "select count(c) from Category c where c.parentId = :category")
@NamedQuery(
        name = "Category.articles",
        query = "select count(a) from Article a where a.category = :category and a.deletedAt is null")
@NamedQuery(
        name = "Category.trashedArticles",
        query = "select a from Article a where a.category = :category and a.deletedAt is not null")
public class Category extends VillageOwned {

    @NotBlank
    @Size(max = 60)
    @RecordTitle
    private String name;

    @NotNull
    private Slug slug;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    /** Null at the top. */
    @Column(name = "PARENT_ID")
    @Refers(Category.class)
    private Long parentId;

    public Category() {}

    public Category(String name, Slug slug, int ordinal) {
        this.name = name;
        this.slug = slug;
        this.ordinal = ordinal;
    }

    /** Without an address of its own the category gets the one that its name suggests. */
    public void change(Category edited) {
        name = edited.name;
        slug = edited.slug == null ? Slug.suggestedBy(edited.name) : edited.slug;
        ordinal = edited.ordinal;
        parentId = edited.parentId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}

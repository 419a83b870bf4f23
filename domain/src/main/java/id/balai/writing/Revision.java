package id.balai.writing;

import java.time.Instant;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** The text of an article or a static page as one save left it. Never changed; it goes together with what it belongs to. */
@Entity
@UnseenByReaders("writers read earlier versions")
@Unrecorded("a copy of what the journal records itself")
@Table(name = "REVISION")
@NamedQuery(
        name = "Revision.newest",
        query = "select r from Revision r where r.articleId = :article or r.pageId = :page order by r.number desc")
@NamedQuery(
        name = "Revision.rows",
        query = "select new id.balai.writing.RevisionSummary(r.number, r.savedAt, r.savedBy, r.title) from Revision r"
                + " where r.articleId = :article or r.pageId = :page order by r.number desc")
@NamedQuery(
        name = "Revision.numbered",
        query = "select r from Revision r where (r.articleId = :article or r.pageId = :page) and r.number = :number")
public class Revision extends VillageOwned {

    /** Who saved a text from before revisions were kept is not known. */
    public static final String UNKNOWN = "";

    @Column(name = "ARTICLE_ID", updatable = false)
    private Long articleId;

    @Column(name = "PAGE_ID", updatable = false)
    private Long pageId;

    /** From 1, in the order of saving. */
    private int number;

    @NotNull
    private Instant savedAt;

    @NotNull
    @Size(max = 100)
    private String savedBy;

    @NotNull
    @Size(max = 200)
    private String title;

    @Size(max = 500)
    private String summary;

    @NotNull
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String body;

    protected Revision() {}

    /** @param savedBy name of the person as the office shows it, or {@link #UNKNOWN} */
    public Revision(TextOwner owner, int number, WrittenText text, Instant savedAt, String savedBy) {
        articleId = owner.kind() == ContentKind.ARTICLE ? owner.id() : null;
        pageId = owner.kind() == ContentKind.PAGE ? owner.id() : null;
        this.number = number;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
        title = text.title();
        summary = text.summary();
        body = text.body();
    }

    public WrittenText text() {
        return new WrittenText(title, summary, body);
    }

    public int getNumber() {
        return number;
    }
}

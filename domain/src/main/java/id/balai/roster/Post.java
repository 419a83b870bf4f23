package id.balai.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.Arranged;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/** A post of the village government or a seat of the BPD, whoever holds it. */
@Entity
@RecordedAs("Position")
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "VILLAGE_POSITION")
@NamedQuery(name = "Post.all", query = "select p from Post p order by p.ordinal, p.title, p.id")
@NamedQuery(
        name = "Post.active",
        query = "select p from Post p where p.active = true order by p.ordinal, p.title, p.id")
@NamedQuery(
        name = "Post.activeBelow",
        query = "select count(p) from Post p where p.superiorId = :superior and p.active = true")
@NamedQuery(name = "Post.slugs", query = "select p.slug from Post p")
public class Post extends VillageOwned implements Arranged {

    @NotNull
    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String title;

    @NotNull
    private Slug slug;

    /** The duties (tupoksi), one a line; null while unknown. */
    @Lob
    private String duties;

    /** Order among those under the same superior. */
    private int ordinal;

    /** Null at the top. */
    @Column(name = "SUPERIOR_ID")
    @Refers(Post.class)
    private Long superiorId;

    /** How many may hold it at one time. */
    @Min(1)
    private int seats;

    private boolean active;

    public Post() {
        seats = 1;
        active = true;
    }

    public Post(PostKind kind, String title, int ordinal) {
        this();
        this.kind = kind;
        this.title = title;
        this.slug = Slug.suggestedBy(title);
        this.ordinal = ordinal;
    }

    /** Takes over what a form may change. The address stays: readers have it. */
    public void change(Post edited) {
        kind = edited.kind;
        title = edited.title;
        duties = edited.duties;
        superiorId = edited.superiorId;
        seats = edited.seats;
    }

    /**
     * A post has no more definitive holders at one time than it has seats, and nobody holds it twice at one time.
     *
     * @param held the other terms in this post
     * @throws RuleViolation naming who is in the way, and on which days
     */
    public void requireRoomFor(Term wanted, Collection<Term> held) {
        if (!active) {
            throw new RuleViolation("post.retired", null, title);
        }
        Seats.of(this, held).requireRoomFor(wanted);
    }

    /**
     * A post is not left with fewer seats than definitive holders at one time, now or later.
     *
     * @param held the terms in this post
     * @throws RuleViolation naming the first such day and how many hold the post on it
     */
    public void requireSeatsFor(Collection<Term> held, LocalDate today) {
        Seats.of(this, held).requireEnoughFrom(today);
    }

    /** Gives a new post its address. */
    public void answerAt(Slug address) {
        slug = address;
    }

    public void retire() {
        active = false;
    }

    public void revive() {
        active = true;
    }

    /** The duties one by one. */
    public List<String> dutyList() {
        return duties == null
                ? List.of()
                : duties.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public PostKind getKind() {
        return kind;
    }

    public void setKind(PostKind kind) {
        this.kind = kind;
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

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties;
    }

    public int getOrdinal() {
        return ordinal;
    }

    @Override
    public void stand(int place) {
        ordinal = place;
    }

    public Long getSuperiorId() {
        return superiorId;
    }

    public void setSuperiorId(Long superiorId) {
        this.superiorId = superiorId;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public boolean isActive() {
        return active;
    }
}

package id.balai.roster;

import java.time.LocalDate;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

import id.balai.shared.RecordTitle;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** The time in which a person serves: in a post of the government or in an institution. */
@Entity
@Table(name = "TENURE")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "KIND", length = 10)
@NamedQuery(
        name = "Tenure.expiring",
        query = "select t from Tenure t where t.endsOn between :today and :last and t.ending is null"
                + " order by t.endsOn, t.id")
@NamedQuery(
        name = "Tenure.later",
        query = "select t from Tenure t where t.person.id in :people and t.startsOn > :today")
@NamedQuery(name = "Tenure.ofPerson", query = "select t from Tenure t where t.person.id = :person")
@NamedQuery(
        name = "Tenure.today",
        query = "select t from Tenure t where t.person.id in :people and " + Tenure.ON_DAY + " order by t.id")
@NamedQuery(name = "Tenure.byDecree", query = "select t from Tenure t where t.decree.id = :decree")
@NamedQuery(name = "Tenure.endedByDecree", query = "select t from Tenure t where t.endedBy.id = :decree")
public abstract class Tenure extends VillageOwned {

    /** The condition of a query that a tenure {@code t} is not over before {@code :day}. */
    public static final String NOT_OVER = "(t.endsOn >= :day or t.endsOn is null and t.ending is null)";

    /** The opposite: that it is over before {@code :day}. */
    public static final String OVER = "(t.endsOn < :day or t.endsOn is null and t.ending is not null)";

    /** The condition of a query that a tenure {@code t} holds on {@code :day}. */
    public static final String ON_DAY = "(t.startsOn is null or t.startsOn <= :day) and " + NOT_OVER;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "PERSON_ID")
    @RecordTitle
    private Person person;

    /** The first day in service; null while unknown. */
    private LocalDate startsOn;

    /** The last day in service; null when it has no end or none is known. */
    private LocalDate endsOn;

    /** By which it began; null while unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "DECREE_ID")
    private Decree decree;

    /** By which it ended; null while it runs, and when it ended by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "ENDEDBY_ID")
    private Decree endedBy;

    /** Null while it runs, and when it ended by itself. */
    @Enumerated(EnumType.STRING)
    private Ending ending;

    protected Tenure() {}

    /** @param decree null while unknown */
    protected Tenure(Person person, Span span, Decree decree) {
        this.person = person;
        this.decree = decree;
        startsOn = span.first();
        endsOn = span.last();
    }

    /** Name of the post or institution. */
    public abstract String place();

    /** Id of the post or institution. */
    public abstract long placeId();

    /**
     * Gives it a later end. A tenure without an end needs none.
     *
     * @param by null while unknown
     */
    public Extension extend(LocalDate newEnd, Decree by) {
        if (ending != null) {
            throw new RuleViolation("tenure.ended");
        }
        if (endsOn == null) {
            throw new RuleViolation("tenure.open");
        }
        if (newEnd == null || !newEnd.isAfter(endsOn)) {
            throw new RuleViolation("tenure.extend.earlier", "endsOn", endsOn);
        }
        Extension extension = new Extension(this, by, endsOn, newEnd);
        endsOn = newEnd;
        return extension;
    }

    /**
     * Ends it before its time, or says how it ended.
     *
     * @param lastDay in service; null when it has ended on a day that nobody knows
     * @param by null while unknown, and for what needs none
     */
    public void end(LocalDate lastDay, Ending how, Decree by) {
        if (ending != null) {
            throw new RuleViolation("tenure.ended");
        }
        if (lastDay != null && endsOn != null && lastDay.isAfter(endsOn)) {
            throw new RuleViolation("tenure.end.later", "endsOn", endsOn);
        }
        if (lastDay != null && startsOn != null && lastDay.isBefore(startsOn)) {
            throw new RuleViolation("tenure.end.earlier", "endsOn", startsOn);
        }
        endsOn = lastDay;
        ending = how;
        endedBy = by;
    }

    /**
     * Makes room for a successor; a tenure that ends before by itself keeps its last day.
     *
     * @param day the first of the successor
     */
    public void giveWayOn(LocalDate day, Decree by) {
        if (day == null) {
            throw new RuleViolation("tenure.replace.noDay", "startsOn");
        }
        if (startsOn != null && !day.isAfter(startsOn)) {
            throw new RuleViolation("tenure.replace.earlier", "startsOn", startsOn);
        }
        boolean before = endsOn != null && endsOn.isBefore(day);
        end(before ? endsOn : day.minusDays(1), Ending.REPLACED, by);
    }

    /** Whether it goes on where the other, of the same person in the same post or institution, ends. */
    public boolean follows(Tenure other) {
        return getClass() == other.getClass()
                && person.equals(other.person)
                && placeId() == other.placeId()
                && !endedUnknown()
                && startsOn != null
                && other.endsOn != null
                && startsOn.isAfter(other.endsOn);
    }

    /** Whether it holds on a day. One that ended on an unknown day holds on none. */
    public boolean isOn(LocalDate day) {
        return !endedUnknown() && span().contains(day);
    }

    /** Whether both hold on some day, as far as days are known. */
    public boolean overlaps(Span other) {
        return !endedUnknown() && span().overlaps(other);
    }

    private boolean endedUnknown() {
        return ending != null && endsOn == null;
    }

    public Span span() {
        return new Span(startsOn, endsOn);
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public Decree getDecree() {
        return decree;
    }

    public Decree getEndedBy() {
        return endedBy;
    }

    public Ending getEnding() {
        return ending;
    }
}

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
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.VillageOwned;

/** The time in which a person serves: in a post of the government or in an institution. */
@Entity
@Table(name = "TENURE")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "KIND", length = 10)
public abstract class Tenure extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;

    /** The first day in service; null while unknown. */
    private LocalDate startsOn;

    /** The last day in service; null when it has no end or none is known. */
    private LocalDate endsOn;

    /** By which it began; null while unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DECREE_ID")
    private Decree decree;

    /** By which it ended; null while it runs, and when it ended by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ENDEDBY_ID")
    private Decree endedBy;

    /** Null while it runs, and when it ended by itself. */
    @Enumerated(EnumType.STRING)
    private Ending ending;

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Decree getDecree() {
        return decree;
    }

    public void setDecree(Decree decree) {
        this.decree = decree;
    }

    public Decree getEndedBy() {
        return endedBy;
    }

    public void setEndedBy(Decree endedBy) {
        this.endedBy = endedBy;
    }

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }
}

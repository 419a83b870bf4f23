package id.balai.roster;

import java.time.LocalDate;
import java.util.Optional;

import id.balai.shared.RecordedAs;

/** What a post of the village government is, by Permendagri 84/2015, and the seats of the BPD. Pages show them in this order. */
@RecordedAs("PositionKind")
public enum PostKind {
    HEAD(8),
    SECRETARY(0),
    /** Kaur: affairs of the secretariat. */
    ADMINISTRATION(0),
    /** Kasi: technical sections. */
    TECHNICAL(0),
    /** Heads of hamlets. */
    TERRITORIAL(0),
    STAFF(0),
    BPD(8);

    /** How often one person may hold a post that has a term. */
    public static final int MOST_TERMS = 2;

    private final int years;

    PostKind(int years) {
        this.years = years;
    }

    /** Whether its holder serves for a term; others serve until they are dismissed. */
    public boolean hasTerm() {
        return years > 0;
    }

    /** 0 without a term. */
    public int years() {
        return years;
    }

    /** The last day of a term that begins on the given day; empty without a term. */
    public Optional<LocalDate> lastDay(LocalDate first) {
        return hasTerm() ? Optional.of(first.plusYears(years).minusDays(1)) : Optional.empty();
    }
}

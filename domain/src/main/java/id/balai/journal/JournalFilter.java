package id.balai.journal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody looks for in the journal; null leaves a part open.
 *
 * @param username of the person; empty text for work without a person
 * @param kind of the records
 * @param first day, in the village's zone
 * @param last day, included
 */
public record JournalFilter(String username, String kind, LocalDate first, LocalDate last) implements Serializable {

    /** In place of a username: work that nobody signed in for. */
    public static final String SYSTEM = "";
}

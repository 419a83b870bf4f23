package id.balai.journal;

import java.time.Instant;

/** An entry as lists show it, without reading more than that. {@code changes} is empty where a list shows none. */
public record JournalRow(
        long id, Instant happenedAt, Actor actor, JournalAction action, Subject subject, Changes changes) {

    /** For queries. */
    public JournalRow(
            Long id,
            Instant happenedAt,
            String actor,
            String username,
            JournalAction action,
            String kind,
            long subjectId,
            String title) {
        this(
                id,
                happenedAt,
                new Actor(actor, username),
                action,
                new Subject(kind, subjectId, title),
                new Changes(java.util.List.of()));
    }

    public static JournalRow of(JournalEntry entry) {
        Recorded recorded = entry.getRecorded();
        return new JournalRow(
                entry.getId(),
                recorded.getHappenedAt(),
                recorded.getActor(),
                recorded.getAction(),
                recorded.getSubject(),
                Changes.parse(recorded.getChanges()));
    }
}

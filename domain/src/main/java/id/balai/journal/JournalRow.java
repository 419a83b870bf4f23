package id.balai.journal;

import java.time.Instant;

/** An entry as lists show it, read once. */
public record JournalRow(
        long id, Instant happenedAt, Actor actor, JournalAction action, Subject subject, Changes changes) {

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

    /** End of the key {@code journal.action.<doing>}: the action, or what a change of the trash means. */
    public String doing() {
        for (FieldChange change : changes.fields()) {
            if (action == JournalAction.UPDATE && change.field().equals("deletedAt")) {
                return change.to() == null ? "RECOVERED" : "TRASHED";
            }
        }
        return action.name();
    }
}

package id.balai.journal;

import java.time.Instant;

import id.balai.shared.RecordedAs;

/** An entry as the office shows it, read once. */
public record ShownEntry(
        long id,
        Instant happenedAt,
        Actor actor,
        JournalAction action,
        Subject subject,
        Changes changes,
        Whereabouts whereabouts) {

    /** For a list: {@link LongText} stands for what is too long. */
    public static ShownEntry of(JournalEntry entry) {
        ShownEntry whole = whole(entry);
        return whole.with(whole.changes.shortened(), whole.whereabouts);
    }

    public static ShownEntry whole(JournalEntry entry) {
        EntryContent recorded = entry.getRecorded();
        return new ShownEntry(
                entry.getId(),
                recorded.getHappenedAt(),
                recorded.getActor(),
                recorded.getAction(),
                recorded.getSubject(),
                Changes.parse(recorded.getChanges()),
                Whereabouts.UNKNOWN);
    }

    ShownEntry with(Changes otherChanges, Whereabouts now) {
        return new ShownEntry(id, happenedAt, actor, action, subject, otherChanges, now);
    }

    /** End of the key {@code journal.action.<doing>}: the action, or what a change of the trash means. */
    public String doing() {
        for (FieldChange change : changes.fields()) {
            if (action == JournalAction.UPDATE && change.field().equals(RecordedAs.TRASHED)) {
                return change.to() == null ? "RECOVERED" : "TRASHED";
            }
        }
        return action.name();
    }
}

package id.balai.journal;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;

/** Who did what to which record, and every field from what to what. Written once, never changed. */
@Embeddable
public class EntryContent implements Serializable {

    private static final int LONGEST_TITLE = 300;

    private Instant happenedAt;
    private String actor;
    private String username;

    @Enumerated(EnumType.STRING)
    private JournalAction action;

    private String subject;

    @jakarta.persistence.Column(name = "SUBJECT_ID")
    private long subjectId;

    private String title;

    @Lob
    private String changes;

    protected EntryContent() {}

    EntryContent(Instant happenedAt, Actor actor, JournalAction action, Subject subject, Changes changes) {
        this.happenedAt = happenedAt;
        this.actor = actor.name();
        this.username = actor.username();
        this.action = action;
        this.subject = subject.kind();
        this.subjectId = subject.id();
        this.title = shortened(subject.title());
        this.changes = changes.toJson();
    }

    private static String shortened(String title) {
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Actor getActor() {
        return new Actor(actor, username);
    }

    public JournalAction getAction() {
        return action;
    }

    /** The kind and id of the record, and what it was called then. */
    public Subject getSubject() {
        return new Subject(subject, subjectId, title);
    }

    public String getChanges() {
        return changes;
    }
}

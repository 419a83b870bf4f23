package id.balai.writing.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.journal.JournalPage;
import id.balai.journal.service.RecordJournal;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.Written;
import id.balai.writing.WrittenText;

/** The earlier texts of an article or a page, for who may edit it; for others there are none. */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
public class TextHistory {

    @EJB
    Revisions revisions;

    @EJB
    RecordJournal journal;

    @Inject
    Instance<WrittenKind<?>> kinds;

    /** As it stands now. */
    public Optional<? extends Written> current(TextOwner owner) {
        return kind(owner).find(owner.id());
    }

    /** Newest first; empty for what was not saved since revisions are kept. */
    public List<RevisionSummary> list(TextOwner owner) {
        return current(owner).isPresent() ? revisions.list(owner) : List.of();
    }

    public Optional<Revision> find(TextOwner owner, int number) {
        return current(owner).flatMap(text -> revisions.find(owner, number));
    }

    /**
     * Every change of it and of what belongs to it, such as pictures, files and addresses, by whomever.
     *
     * @param before as in {@link RecordJournal#of}
     */
    public JournalPage changes(TextOwner owner, Long before) {
        return current(owner)
                .map(text -> journal.of(text.getClass(), owner.id(), before))
                .orElse(JournalPage.EMPTY);
    }

    /**
     * Gives it the text of a revision by saving it anew: what stood there before stays a revision itself.
     *
     * @param version that the caller saw
     * @throws StaleEdit when somebody saved it since
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Written restore(TextOwner owner, long version, int number) {
        return restore(kind(owner), owner, version, number);
    }

    private <T extends Written> T restore(WrittenKind<T> kind, TextOwner owner, long version, int number) {
        T current = kind.find(owner.id())
                .orElseThrow(() -> new RuleViolation(owner.kind().gone()));
        StaleEdit.refuse(current, version);
        WrittenText text =
                revisions.find(owner, number).map(Revision::text).orElseThrow(() -> new RuleViolation("revision.gone"));
        current.setText(text);
        return kind.save(current);
    }

    private WrittenKind<?> kind(TextOwner owner) {
        return kinds.stream()
                .filter(kind -> kind.kind() == owner.kind())
                .findFirst()
                .orElseThrow();
    }
}

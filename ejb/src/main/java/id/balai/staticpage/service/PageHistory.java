package id.balai.staticpage.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.journal.JournalPage;
import id.balai.journal.service.RecordJournal;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.staticpage.StaticPage;
import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.WrittenText;
import id.balai.writing.service.Revisions;

/** The earlier texts of a page. */
@Stateless
@RolesAllowed(WritingPermission.PUBLISH)
public class PageHistory {

    @EJB
    StaticPages pages;

    @EJB
    Revisions revisions;

    @EJB
    RecordJournal journal;

    /** Newest first; empty for a page that was not saved since revisions are kept. */
    public List<RevisionSummary> list(long pageId) {
        return pages.find(pageId).isPresent() ? revisions.list(TextOwner.page(pageId)) : List.of();
    }

    public Optional<Revision> find(long pageId, int number) {
        return pages.find(pageId).flatMap(page -> revisions.find(TextOwner.page(pageId), number));
    }

    /**
     * Every change of the page and its addresses, by whomever.
     *
     * @param before as in {@link RecordJournal#of}
     */
    public JournalPage changes(long pageId, Long before) {
        return pages.find(pageId).isPresent() ? journal.of(StaticPage.class, pageId, before) : JournalPage.EMPTY;
    }

    /**
     * Gives the page the text of a revision by saving it anew: what stood there before stays a revision itself.
     *
     * @param version of the page that the caller saw
     * @throws StaleEdit when somebody saved it since
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StaticPage restore(long pageId, long version, int number) {
        StaticPage page = pages.find(pageId).orElseThrow(() -> new RuleViolation("page.gone"));
        StaleEdit.refuse(page, version);
        WrittenText text = revisions
                .find(TextOwner.page(pageId), number)
                .map(Revision::text)
                .orElseThrow(() -> new RuleViolation("revision.gone"));
        page.setText(text);
        return pages.save(page);
    }
}

package id.balai.staticpage.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.service.CallerAccount;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.Tree;
import id.balai.staticpage.PageSummary;
import id.balai.staticpage.StaticPage;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.service.FindingMedia;
import id.balai.writing.service.Revisions;

/** Writing the pages that stay, and putting them under one another. */
@Stateless
@RolesAllowed(WritingPermission.PUBLISH)
public class StaticPages {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PageAddresses addresses;

    @EJB
    Revisions revisions;

    @EJB
    FindingMedia media;

    @EJB
    CallerAccount caller;

    @Inject
    Clock clock;

    /** All pages but those in the trash. */
    public Tree<PageSummary> tree() {
        return Tree.of(
                em.createNamedQuery("StaticPage.all", PageSummary.class).getResultList(),
                PageSummary::id,
                PageSummary::parentId);
    }

    /** With its body. */
    public Optional<StaticPage> find(long id) {
        Optional<StaticPage> found =
                Optional.ofNullable(em.find(StaticPage.class, id)).filter(page -> !page.isInTrash());
        found.ifPresent(StaticPage::getBody);
        return found;
    }

    /**
     * Stores a new page as a draft, or the changes to one.
     *
     * @throws StaleEdit when somebody saved it since; the caller keeps what was typed
     * @throws RuleViolation when its address belongs to another page, or it would lie under itself
     */
    public StaticPage save(StaticPage edited) {
        StaticPage stored = edited.getId() == null ? new StaticPage() : require(edited.getId(), edited.getVersion());
        if (stored.getId() != null) {
            revisions.keepEarlier(TextOwner.page(stored.getId()), stored.text(), stored.getChangedAt());
        }
        tree().requireParent(edited.getId(), edited.getParentId(), "page.parent.", "parent");
        addresses.change(stored, () -> stored.revise(edited, clock.instant()));
        media.requireKnown(stored.getBody());
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        revisions.keep(TextOwner.page(stored.getId()), stored.text());
        return stored;
    }

    /** Saves and publishes in one step. */
    public StaticPage publish(StaticPage edited) {
        StaticPage stored = save(edited);
        stored.publish(clock.instant());
        em.flush();
        return stored;
    }

    /** Takes the page off the site; what has been typed is saved with it. */
    public StaticPage withdraw(StaticPage edited) {
        StaticPage stored = save(edited);
        stored.withdraw(clock.instant());
        em.flush();
        return stored;
    }

    /**
     * Moves a page that is not public to the trash.
     *
     * @throws RuleViolation when it is public, or other pages lie under it
     */
    public void delete(long id, long version) {
        StaticPage stored = require(id, version);
        long below = em.createNamedQuery("StaticPage.below", Long.class)
                .setParameter("page", id)
                .getSingleResult();
        if (below > 0) {
            throw new RuleViolation("page.hasChildren", null, below);
        }
        Instant now = clock.instant();
        stored.delete(now, caller.name());
        em.flush();
    }

    private StaticPage require(long id, long version) {
        StaticPage stored = find(id).orElseThrow(() -> new RuleViolation("page.gone"));
        StaleEdit.refuse(stored, version);
        return stored;
    }
}

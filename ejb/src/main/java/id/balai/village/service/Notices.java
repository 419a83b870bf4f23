package id.balai.village.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.Notice;
import id.balai.village.VillagePermission;

/** The messages of the information bar. */
@Stateless
@RolesAllowed(VillagePermission.WRITE_NOTICES)
public class Notices {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Frames frames;

    /** What the bar shows now, in order. */
    @PermitAll
    public List<Notice> shown() {
        Instant now = clock.instant();
        List<Notice> switchedOn = frames.get(
                Notice.class,
                () -> List.copyOf(
                        em.createNamedQuery("Notice.active", Notice.class).getResultList()));
        switchedOn.stream().flatMap(notice -> notice.changesAfter(now)).forEach(frames::holdUntil);
        return switchedOn.stream().filter(notice -> notice.isShown(now)).toList();
    }

    public List<Notice> list() {
        return em.createNamedQuery("Notice.all", Notice.class).getResultList();
    }

    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** Stores a new notice or the changes to one. */
    public Notice save(Notice edited) {
        Notice stored = edited.getId() == null ? new Notice() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    public void delete(long id) {
        em.remove(require(id));
    }

    private Notice require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("notice.gone"));
    }
}

package id.balai.roster.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.roster.Post;
import id.balai.roster.RosterPermission;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;
import id.balai.roster.Tenure;
import id.balai.roster.TenureSummary;
import id.balai.roster.Term;
import id.balai.roster.TermWarnings;
import id.balai.shared.RuleViolation;

/** Appoints people to posts of the village government by decree, and keeps who held them. */
@Stateless
@RolesAllowed(RosterPermission.APPOINT)
public class Terms {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Appointing appointing;

    @EJB
    ReadingTenures tenures;

    /** @throws RuleViolation when the post is held on one of the days by as many as it has seats */
    public Term appoint(long postId, AppointmentOrder order) {
        Post post = lock(postId);
        return begin(post, order, appointing.decree(order.getDecree()));
    }

    /**
     * Ends a term on the day before the successor's first, by the decree that appoints the successor. A term that ends
     * before by itself keeps its last day.
     */
    public Term replace(long termId, AppointmentOrder successor) {
        Term former = lockTerm(termId);
        Decree decree = appointing.decree(successor.getDecree());
        former.giveWayOn(successor.getStartsOn(), decree);
        return begin(former.getPost(), successor, decree);
    }

    /** Gives a term a later end by a decree. */
    public Term extend(long termId, LocalDate newEnd, DecreeCitation by) {
        Term term = lockTerm(termId);
        em.persist(term.extend(newEnd, appointing.decree(by)));
        term.getPost().requireRoomFor(term, ofPost(term.getPost()));
        em.flush();
        return term;
    }

    /** @param lastDay in service; null when nobody knows it */
    public Term end(long termId, LocalDate lastDay, Ending how, DecreeCitation by) {
        Term term = lockTerm(termId);
        term.end(lastDay, how, appointing.decreeOfEnding(how, by));
        em.flush();
        return term;
    }

    /** Takes back a term that was entered by mistake. */
    public void remove(long termId) {
        em.remove(lockTerm(termId));
        em.flush();
    }

    /** What a regulation does not foresee in an appointment; it is not forbidden. Says nothing to an unfinished order. */
    public List<RosterWarning> warnings(long postId, AppointmentOrder order) {
        Post post = em.find(Post.class, postId);
        Person person = order.getPersonId() == null ? null : em.find(Person.class, order.getPersonId());
        if (post == null || person == null) {
            return List.of();
        }
        Term wanted = new Term(person, post, order.isActing(), order.span(), null);
        return TermWarnings.of(
                wanted,
                em.createNamedQuery("Tenure.ofPerson", Tenure.class)
                        .setParameter("person", person.getId())
                        .getResultList());
    }

    /** As for an appointment, of the term as it would be with the later end. */
    public List<RosterWarning> warningsOfExtending(long termId, LocalDate newEnd) {
        Term term = em.find(Term.class, termId);
        if (term == null || newEnd == null || term.getEndsOn() == null || !newEnd.isAfter(term.getEndsOn())) {
            return List.of();
        }
        Span longer = new Span(term.getStartsOn(), newEnd);
        return TermWarnings.of(
                new Term(term.getPerson(), term.getPost(), term.isActing(), longer, null),
                em
                        .createNamedQuery("Tenure.ofPerson", Tenure.class)
                        .setParameter("person", term.getPerson().getId())
                        .getResultList()
                        .stream()
                        .filter(other -> !other.equals(term))
                        .toList());
    }

    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Term> find(long termId) {
        return Optional.ofNullable(em.find(Term.class, termId));
    }

    /** Who holds and held a post: those who serve first, then the newest. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<TenureSummary> ofPost(long postId) {
        return tenures.ofPost(postId);
    }

    /** Where a person serves and served, institutions included: what runs first, then the newest. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<TenureSummary> ofPerson(long personId) {
        return tenures.ofPerson(personId);
    }

    private Term begin(Post post, AppointmentOrder order, Decree decree) {
        Term term = new Term(appointing.person(order), post, order.isActing(), order.span(), decree);
        post.requireRoomFor(term, ofPost(post));
        em.persist(term);
        em.flush();
        return term;
    }

    private List<Term> ofPost(Post post) {
        return em.createNamedQuery("Term.ofPost", Term.class)
                .setParameter("post", post.getId())
                .getResultList();
    }

    /** Whoever else appoints to the post waits until this transaction is over, and then sees what it did. */
    private Post lock(long postId) {
        Post post = em.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE);
        if (post == null) {
            throw new RuleViolation("post.gone");
        }
        return post;
    }

    private Term lockTerm(long termId) {
        Term seen = find(termId).orElseThrow(() -> new RuleViolation("tenure.gone"));
        lock(seen.getPost().getId());
        em.refresh(seen);
        return seen;
    }
}

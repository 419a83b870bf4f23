package id.balai.writing.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;
import id.balai.shared.RuleViolation;
import id.balai.writing.ContentKind;
import id.balai.writing.TrashSummary;
import id.balai.writing.WritingPermission;
import id.balai.writing.Written;

/** What was deleted and can be taken back: everybody's for those who publish, the own articles for others. */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
@DeclareRoles(WritingPermission.PUBLISH)
public class Trash {

    private static final String ROW =
            "select new id.balai.writing.TrashSummary(o.id, o.title, o.deletedAt, o.deletedBy)";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Resource
    SessionContext session;

    @EJB
    CallerAccount caller;

    @Inject
    Instance<WrittenKind<?>> features;

    /** What was deleted last comes first. */
    public List<TrashSummary> list() {
        List<TrashSummary> rows = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (mayTouch(kind)) {
                query(kind, ROW, "", TrashSummary.class)
                        .getResultStream()
                        .map(row -> row.of(kind))
                        .forEach(rows::add);
            }
        }
        rows.sort(Comparator.comparing(TrashSummary::deletedAt).reversed());
        return rows;
    }

    /**
     * A page that lay under one that is gone now comes back at the top.
     *
     * @throws RuleViolation when it is not, or no longer, in the trash
     */
    public void takeBack(ContentKind kind, long id) {
        Written deleted = require(kind, id);
        deleted.takeBack();
        of(kind).forEach(feature -> feature.takenBack(deleted));
        em.flush();
    }

    /** Deletes it before its time, for what must not be kept. */
    @RolesAllowed(WritingPermission.PUBLISH)
    public void deleteForGood(ContentKind kind, long id) {
        Written deleted = require(kind, id);
        of(kind).forEach(feature -> feature.beforeEnd(deleted));
        em.flush();
        em.remove(deleted);
        em.flush();
    }

    private Stream<WrittenKind<?>> of(ContentKind kind) {
        return features.stream().filter(feature -> feature.kind() == kind);
    }

    private Written require(ContentKind kind, long id) {
        if (!mayTouch(kind)) {
            throw new RuleViolation("trash.notThere");
        }
        return query(kind, "select o", " and o.id = :id", Written.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("trash.notThere"));
    }

    private boolean mayTouch(ContentKind kind) {
        return kind == ContentKind.ARTICLE || isPublisher();
    }

    private boolean isPublisher() {
        return session.isCallerInRole(WritingPermission.PUBLISH);
    }

    private <T> TypedQuery<T> query(ContentKind kind, String select, String condition, Class<T> type) {
        String own = isPublisher() ? "" : " and o.writerId = :writer";
        TypedQuery<T> query = em.createQuery(
                select + " from " + kind.entity() + " o where o.deletedAt is not null" + own + condition, type);
        if (!own.isEmpty()) {
            query.setParameter("writer", caller.find().map(User::getId).orElse(-1L));
        }
        return query;
    }
}

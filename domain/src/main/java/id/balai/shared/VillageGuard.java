package id.balai.shared;

import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.CallQueryMechanism;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.queries.ValueReadQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Keeps villages apart in the persistence layer: tells each database session its village, refuses queries that would
 * see or change more than that village, and refuses to start with an entity that belongs to nobody.
 */
public class VillageGuard extends SessionEventAdapter {

    /** The session property that the persistence layer adds to every query on a village-owned entity. */
    public static final String VILLAGE = "balai.village";

    private static final Pattern DATABASE_LANGUAGE =
            Pattern.compile("\\b(SQL|COLUMN|TABLE|OPERATOR)\\s*\\(", Pattern.CASE_INSENSITIVE);

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        VillageContext.current().ifPresent(village -> event.getSession().setProperty(VILLAGE, village));
    }

    @Override
    public void postLogin(SessionEvent event) {
        for (ClassDescriptor descriptor : event.getSession().getDescriptors().values()) {
            if (!descriptor.isAggregateDescriptor()) {
                requireOwner(descriptor);
            }
        }
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        ClassDescriptor descriptor = descriptorOf(query, event.getSession());
        requireSameVillage(descriptor, event.getSession(), query);
        if (query instanceof ObjectLevelModifyQuery change && change.getObject() instanceof VillageOwned owned) {
            requireOwn(owned);
        }
        requireNoNativeSql(query);
    }

    private static void requireOwner(ClassDescriptor descriptor) {
        boolean owned = descriptor.hasMultitenantPolicy();
        if (!owned && !descriptor.getJavaClass().isAnnotationPresent(AllVillages.class)) {
            throw new IllegalStateException(
                    descriptor.getAlias() + " is neither VillageOwned nor marked as meant for @AllVillages");
        }
        if (owned && !descriptor.isIsolated()) {
            throw new IllegalStateException(descriptor.getAlias() + " is village-owned and must not share a cache");
        }
    }

    private static ClassDescriptor descriptorOf(DatabaseQuery query, Session session) {
        if (query.getDescriptor() != null) {
            return query.getDescriptor();
        }
        return query.getReferenceClass() == null ? null : session.getDescriptor(query.getReferenceClass());
    }

    private static void requireSameVillage(ClassDescriptor descriptor, Session session, DatabaseQuery query) {
        Object ofSession = session.getProperty(VILLAGE);
        Long ofThread = VillageContext.current().orElse(null);
        boolean owned = descriptor != null && descriptor.hasMultitenantPolicy();
        if (owned && ofThread == null) {
            throw new NoVillageException("No village is set for a query on " + descriptor.getAlias());
        }
        boolean comparable = owned || ofSession != null && ofThread != null;
        if (comparable && !Objects.equals(ofSession, ofThread)) {
            throw new NoVillageException(
                    "The village changed within one transaction: it has " + ofSession + ", the context has " + ofThread
                            + ", at " + query.getClass().getSimpleName());
        }
    }

    /** UPDATE and DELETE of a single object go by its id alone, so the owner is compared here. */
    private static void requireOwn(VillageOwned object) {
        Long owner = object.getVillageId();
        if (owner != null && !owner.equals(VillageContext.current().orElse(null))) {
            throw new NoVillageException(object.getClass().getSimpleName() + " belongs to another village");
        }
    }

    private static void requireNoNativeSql(DatabaseQuery query) {
        boolean nativeSql = query.getQueryMechanism() != null
                && query.getQueryMechanism().getClass() == CallQueryMechanism.class
                && !(query instanceof ValueReadQuery);
        String jpql = query.getJPQLString();
        if (nativeSql || jpql != null && DATABASE_LANGUAGE.matcher(jpql).find()) {
            throw new NoVillageException("Native SQL cannot be kept within one village");
        }
    }
}

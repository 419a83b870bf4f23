package id.balai.village;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.Credentials;
import id.balai.account.Role;
import id.balai.account.User;

/**
 * Makes villages for tests, each with a host name that no other has.
 *
 * <p>Tests share one database and never empty a table: inject this into the test and take an own village.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VillageFixture {

    /** Of every account that a test makes. */
    public static final String PASSWORD = "sawah hijau luas sekali";

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Map<Class<?>, TestVillage> BY_TEST = new ConcurrentHashMap<>();
    private static Credentials chosen;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** The village of a test class: the same one for all its methods. */
    public TestVillage of(Class<?> test) {
        return BY_TEST.computeIfAbsent(test, own -> create(own.getSimpleName()));
    }

    /** A village that nobody else uses, in the zone of Makassar (UTC+8). */
    public TestVillage create(String name) {
        return create(name, "Asia/Makassar");
    }

    public TestVillage create(String name, String zone) {
        var number = MADE.incrementAndGet();
        var host = "desa-%d.example.id".formatted(number);
        var village = new Village("99%08d".formatted(number), new VillageName(name), ZoneId.of(zone));
        em.persist(village);
        em.flush();
        em.persist(new VillageHost(host, village.getId()));
        em.flush();
        return new TestVillage(village.getId(), host);
    }

    /** A person of the current village with {@link #PASSWORD} already chosen. */
    public User person(String username, Role role) {
        return store(new User(username, username, role, credentials()));
    }

    /** Hashing is slow on purpose, so all accounts share one hash. */
    private static synchronized Credentials credentials() {
        if (chosen == null) {
            chosen = Credentials.oneTime("abcd-efgh-jkmn-pqrs", Instant.EPOCH);
            chosen.choose(PASSWORD, "nobody", Instant.EPOCH.plusSeconds(1));
        }
        return chosen;
    }

    /** Stores what has no service, or what a service would refuse. */
    public <T> T store(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Whatever else a test must do with the database, in one transaction of its own. */
    public void inTransaction(Consumer<EntityManager> work) {
        work.accept(em);
        em.flush();
    }
}

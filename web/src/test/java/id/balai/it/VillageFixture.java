package id.balai.it;

import java.time.Instant;
import java.time.ZoneId;
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
import id.balai.shared.VillageContext;
import id.balai.village.Village;
import id.balai.village.VillageHost;
import id.balai.village.VillageName;

/** Makes villages for tests, and gives them what a test needs, straight in the database. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VillageFixture {

    /** Of every account that a test makes. */
    public static final String PASSWORD = "sawah hijau luas sekali";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public TestVillage create(String name, String zone) {
        Village village = new Village(null, new VillageName(name), ZoneId.of(zone));
        em.persist(village);
        em.flush();
        String host = name + ".example.id";
        em.persist(new VillageHost(host, village.getId()));
        return new TestVillage(village.getId(), host);
    }

    /** A person of the current village with {@link #PASSWORD} already chosen. */
    public User person(String username, Role role) {
        Credentials credentials = Credentials.oneTime("abcd-efgh-jkmn-pqrs", Instant.EPOCH);
        credentials.choose(PASSWORD, username, Instant.now());
        User user = new User(username, username, role, credentials);
        em.persist(user);
        em.flush();
        return user;
    }

    /** Stores what a service would refuse to make, or has no service yet. */
    public <T> T store(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Changes the current village in a transaction. */
    public void describe(Consumer<Village> change) {
        change.accept(em.find(Village.class, VillageContext.require("a fixture")));
    }

    /** Whatever else a test must do with the database in one transaction of its own. */
    public void inTransaction(Consumer<EntityManager> work) {
        work.accept(em);
        em.flush();
    }
}

package id.balai.account;

import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.it.Caller;
import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;

/** Makes people of a village office who have an account, for tests in which it matters who somebody is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UserFixture {

    /** The password of every account made here. */
    public static final String PASSWORD = "tiga ekor kerbau";

    /** Hashing is slow on purpose, so all accounts share one hash. */
    private static Credentials chosen;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @return the person as a caller of services, who may do what the role allows */
    public Caller create(TestVillage village, String username, Role role) {
        VillageContext.run(village.id(), () -> {
            em.persist(new User(username, username, role, credentials()));
            em.flush();
        });
        return new Caller(username, role.permissions());
    }

    private static synchronized Credentials credentials() {
        if (chosen == null) {
            var earlier = Instant.parse("2020-01-01T00:00:00Z");
            chosen = Credentials.oneTime("only for once", earlier);
            chosen.choose(PASSWORD, "nobody", earlier);
        }
        return chosen;
    }
}

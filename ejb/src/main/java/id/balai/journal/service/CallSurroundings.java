package id.balai.journal.service;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import id.balai.journal.Surroundings;

/** The call of a service that is under way on this thread, as the container knows it. */
@ApplicationScoped
public class CallSurroundings implements Surroundings {

    @Inject
    Clock clock;

    @Override
    public Instant now() {
        return clock.instant();
    }

    /** Asked of the container, so that no service has to say who calls it, and none can say something else. */
    @Override
    public Optional<String> principal() {
        try {
            EJBContext call = InitialContext.doLookup("java:comp/EJBContext");
            return Optional.ofNullable(call.getCallerPrincipal()).map(Principal::getName);
        } catch (NamingException | IllegalStateException nobodyCalls) {
            return Optional.empty();
        }
    }
}

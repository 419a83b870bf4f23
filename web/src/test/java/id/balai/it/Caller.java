package id.balai.it;

import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Somebody who calls services: a name and the permissions that signing in would have given.
 *
 * <p>{@code Caller.named("siti").with("content.write").call(() -> articles.save(article))}. The identity counts on this
 * thread for the length of the call, nested calls included; afterwards the one before is back. Without any caller a test
 * is an anonymous visitor. A service learns of the caller by its {@code SessionContext}.
 */
public record Caller(String name, Set<String> permissions) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** Signed in, but allowed nothing. */
    public static Caller named(String name) {
        return new Caller(name, Set.of());
    }

    public Caller with(String... permissions) {
        return new Caller(name, Set.of(permissions));
    }

    /** Does the work as a visitor who has not signed in. */
    public static <T> T anonymous(Callable<T> work) throws Exception {
        return ServerIdentity.during(null, work);
    }

    public <T> T call(Callable<T> work) throws Exception {
        return ServerIdentity.during(this, work);
    }

    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    Subject subject() {
        var subject = new Subject();
        subject.getPrincipals().add(ServerIdentity.user(name));
        permissions.forEach(permission -> subject.getPrincipals().add(ServerIdentity.group(permission)));
        return subject;
    }

    /** Something to do that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}

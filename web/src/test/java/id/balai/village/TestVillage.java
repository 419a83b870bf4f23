package id.balai.village;

import java.util.concurrent.Callable;

import id.balai.account.Role;
import id.balai.it.Caller;
import id.balai.it.SiteClient;
import id.balai.shared.VillageContext;

/** A village made for a test: work for it, call services as somebody of its office, visit its site. */
public record TestVillage(long id, String host) {

    /** Does the work for this village, as whoever calls. */
    public <T> T call(Callable<T> work) throws Exception {
        return VillageContext.call(id, work);
    }

    /** Does the work for this village as somebody with that role, who has no account. */
    public <T> T callAs(Role role, Callable<T> work) throws Exception {
        return callAs(caller(role), work);
    }

    public <T> T callAs(Caller caller, Callable<T> work) throws Exception {
        return caller.call(() -> call(work));
    }

    public void run(Caller.Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    public void runAs(Role role, Caller.Work work) throws Exception {
        runAs(caller(role), work);
    }

    public void runAs(Caller caller, Caller.Work work) throws Exception {
        caller.run(() -> run(work));
    }

    public SiteClient site() {
        return SiteClient.of(host);
    }

    private static Caller caller(Role role) {
        return new Caller(role.name().toLowerCase(), role.permissions());
    }
}

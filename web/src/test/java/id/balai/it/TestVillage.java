package id.balai.it;

import java.util.concurrent.Callable;

import jakarta.enterprise.inject.spi.CDI;

import id.balai.shared.VillageContext;

/** A village of a test's own, reached at a host of its own; tests share the database and never clean it. */
public record TestVillage(long id, String host) {

    /** @param name lower-case letters, unique among all tests */
    public static TestVillage named(String name) {
        return CDI.current().select(VillageFixture.class).get().create(name, "Asia/Makassar");
    }

    public SiteClient site() {
        return SiteClient.of(host);
    }

    public <T> T call(Callable<T> work) throws Exception {
        return VillageContext.call(id, work);
    }

    /** Works in this village with the permissions of somebody signed in there. */
    public <T> T as(Caller caller, Callable<T> work) throws Exception {
        return call(() -> caller.call(work));
    }
}

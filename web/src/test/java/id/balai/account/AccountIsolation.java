package id.balai.account;

import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.account.service.OwnAccount;
import id.balai.account.service.SigningIn;
import id.balai.account.service.Users;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.village.VillageFixture;

@Dependent
class AccountIsolation implements IsolationPart {

    @Inject
    VillageFixture fixture;

    @Inject
    Users users;

    @Inject
    OwnAccount ownAccount;

    @Inject
    SigningIn signingIn;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public void fill(Canaries canaries) {
        User user = fixture.person(WORD, Role.ADMINISTRATOR);
        fixture.inTransaction(em -> em.find(User.class, user.getId()).introduceAs(WORD, WORD + "@example.id", "id"));
        canaries.know(user);
    }

    @Override
    public Set<String> withoutWord() {
        return Set.of("User.language");
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        User user = canaries.get(User.class);
        long id = user.getId();
        long version = user.getVersion();
        calls.put("Users.find", () -> users.find(id));
        calls.put("Users.add", () -> users.add("kembar", "Kembar", Role.EDITOR).isEmpty());
        calls.put("Users.changeRole", () -> done(() -> users.changeRole(id, version, Role.EDITOR)));
        calls.put("Users.deactivate", () -> done(() -> users.deactivate(id, version)));
        calls.put("Users.activate", () -> done(() -> users.activate(id, version)));
        calls.put("Users.resetPassword", () -> users.resetPassword(id, version));
        calls.put("OwnAccount.introduceAs", () -> ownAccount.introduceAs("Nama", null, "id"));
        calls.put(
                "OwnAccount.changePassword",
                () -> ownAccount.changePassword(VillageFixture.PASSWORD, "lain sekali 12"));
        calls.put("SigningIn.signIn", () -> signingIn.signIn(WORD, VillageFixture.PASSWORD, "192.0.2.9"));
        calls.put("SigningIn.renew", () -> signingIn.renew(SignedIn.user(user)));
    }

    @Override
    public Map<String, String> withoutVillageData() {
        return Map.of(
                "SignInLimits.count", "names and networks, kept apart by the caller's key",
                "SignInLimits.hashing", "slow work of its caller");
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.site("sesi-berakhir", "/sesi-berakhir");
        routes.office("index", "password", "profile", "sign-in", "user-list", "user-add");
        routes.office("user-manage", canaries.id(User.class));
    }
}

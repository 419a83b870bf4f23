package id.balai.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Caller;
import id.balai.roster.service.Posts;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Whoever lacks the permission of a service's method is refused there, whatever a page shows. */
@ExtendWith(ArquillianExtension.class)
class RefusedCallsIT {

    @Inject
    VillageFixture fixture;

    @Inject
    StoredVillage stored;

    @Inject
    IsolationParts parts;

    @Inject
    Posts posts;

    @Inject
    BeanManager beans;

    @Test
    void everyRoleIsRefusedWhatItMayNotCall() throws Exception {
        TestVillage village = fixture.create("Berizin");
        Canaries canaries = village.call(parts::fill);
        Map<String, Callable<Object>> calls = parts.calls(canaries);
        calls.put("Posts.addStandard", () -> IsolationPart.done(posts::addStandard));
        List<String> before = village.call(stored::rows);

        for (Role role : Role.values()) {
            List<String> answered = new ArrayList<>();
            for (String name : forbidden(role, calls.keySet())) {
                if (!isRefused(village, role, calls.get(name))) {
                    answered.add(name);
                }
            }
            assertThat(answered).as("calls that %s got an answer to", role).isEmpty();
        }
        assertThat(village.call(stored::rows)).containsExactlyElementsOf(before);
    }

    @Test
    void onlyTheSecretaryAndTheAdministratorMayKeepTheRoster() {
        Set<String> roster = Set.of(
                "Terms.appoint",
                "Posts.addStandard",
                "People.save",
                "Memberships.end",
                "Institutions.save",
                "Areas.save",
                "Presences.say",
                "ImportingMembers.take");

        assertThat(forbidden(Role.EDITOR, roster)).isEqualTo(roster);
        assertThat(forbidden(Role.CONTRIBUTOR, roster)).isEqualTo(roster);
        assertThat(forbidden(Role.SECRETARY, roster)).isEmpty();
        assertThat(forbidden(Role.ADMINISTRATOR, roster)).isEmpty();
    }

    private static boolean isRefused(TestVillage village, Role role, Callable<Object> call) throws Exception {
        try {
            village.callAs(new Caller(role.name().toLowerCase(), role.permissions()), call);
            return false;
        } catch (EJBAccessException refused) {
            return true;
        }
    }

    /** Those of the calls whose methods ask for permissions of which the role has none. */
    private Set<String> forbidden(Role role, Set<String> calls) {
        Set<String> forbidden = new HashSet<>();
        for (String call : calls) {
            String[] parts = call.split("[. ]");
            boolean everyOne = methods(parts[0], parts[1]).allMatch(method -> isForbidden(method, role));
            if (everyOne) {
                forbidden.add(call);
            }
        }
        return forbidden;
    }

    private Stream<Method> methods(String service, String name) {
        Class<?> type = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(each -> each.getSimpleName().equals(service))
                .filter(each -> each.getPackageName().endsWith(".service"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no service " + service));
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic());
    }

    private static boolean isForbidden(Method method, Role role) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return false;
        }
        RolesAllowed asked = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return asked != null && Stream.of(asked.value()).noneMatch(role.permissions()::contains);
    }
}

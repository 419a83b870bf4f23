package id.balai.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Caller;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** Nothing of one village is ever seen in, or changed from, another. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class VillageIsolationIT {

    private static final Logger LOG = Logger.getLogger("id.balai.isolation");

    private static TestVillage owner;
    private static TestVillage other;
    private static Canaries canaries;

    @Inject
    VillageFixture fixture;

    @Inject
    StoredVillage stored;

    @Inject
    IsolationParts parts;

    @Inject
    BeanManager beans;

    private final Caller neighbour =
            Caller.named("tetangga").with(Role.ADMINISTRATOR.permissions().toArray(String[]::new));

    @BeforeEach
    void makeTwoVillages() throws Exception {
        if (owner == null) {
            owner = fixture.create("Terpisah");
            other = fixture.create("Tetangga");
            canaries = owner.call(() -> {
                fixture.inTransaction(em -> describe(em.find(Village.class, owner.id())));
                return parts.fill();
            });
            other.call(() -> fixture.person("tetangga", Role.ADMINISTRATOR));
        }
    }

    private static void describe(Village village) {
        village.getName().setVillageWord(Canaries.WORD);
        village.getHall().setAddress(Canaries.WORD);
    }

    @Test
    void everyKindOfEntityHasACanaryInEveryText() throws Exception {
        Set<String> withoutWord = parts.withoutWord();
        assertThat(canaries.kinds())
                .as("kinds of which the fill of an IsolationPart in the feature's tests stores an object")
                .containsAll(stored.kinds());
        for (Class<?> kind : stored.kinds()) {
            owner.call(() -> stored.texts(kind)).forEach((name, text) -> {
                if (!withoutWord.contains(name)) {
                    assertThat(text)
                            .as(name + " holds the word, or stands in withoutWord of its IsolationPart")
                            .contains(Canaries.WORD);
                }
            });
        }
        assertThat(other.call(stored::rows).toString()).doesNotContain(Canaries.WORD);
    }

    @Test
    void noServiceShowsOrChangesTheOtherVillage() throws Exception {
        List<String> before = owner.call(stored::rows);
        Map<String, Callable<Object>> calls = parts.calls(canaries);

        for (Map.Entry<String, Callable<Object>> call : calls.entrySet()) {
            String answer = answer(call.getValue());
            assertThat(answer).as(call.getKey()).doesNotContain(Canaries.WORD);
            assertThat(owner.call(stored::rows))
                    .as("rows after " + call.getKey())
                    .containsExactlyElementsOf(before);
        }

        assertThat(other.call(stored::rows).toString()).doesNotContain(Canaries.WORD);
        LOG.info(() -> calls.size() + " service calls over " + stored.kinds().size() + " kinds of entity stayed apart");
    }

    /** What the neighbour gets: the value's text, or the refusal. Other failures are no proof of anything. */
    private String answer(Callable<Object> call) throws Exception {
        try {
            return String.valueOf(Described.of(other.callAs(neighbour, call)));
        } catch (RuleViolation refused) {
            return refused.key();
        } catch (EJBException refused) {
            String cause = String.valueOf(refused);
            return cause.contains("village") || cause.contains("OptimisticLock") ? "refused" : fail(refused);
        }
    }

    @Test
    void everyServiceMethodWithParametersIsRegistered() {
        Set<String> registered = new TreeSet<>();
        parts.calls(canaries).keySet().forEach(call -> registered.add(call.split(" ")[0]));
        registered.addAll(parts.withoutVillageData());

        assertThat(registered)
                .as("methods that an IsolationPart in the feature's tests calls, or says why not: withoutVillageData")
                .containsExactlyInAnyOrderElementsOf(methodsWithParameters());
    }

    private Set<String> methodsWithParameters() {
        Set<String> methods = new TreeSet<>();
        services()
                .forEach(service -> Stream.of(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() > 0 && !method.isSynthetic())
                        .map(Method::getName)
                        .forEach(name -> methods.add(service.getSimpleName() + "." + name)));
        return methods;
    }

    private Stream<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().matches("id\\.balai\\.\\w+\\.service"))
                .filter(type -> !type.isAnnotationPresent(Step.class));
    }
}

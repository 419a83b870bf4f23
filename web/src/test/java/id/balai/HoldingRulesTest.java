package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** A page that is kept ends when the clock makes it another: who asks the clock for readers tells when that is. */
class HoldingRulesTest {

    /** Answers that never stand on a kept page, with the reason. */
    private static final Map<String, String> UNTOLD = new TreeMap<>(Map.of(
            "ComingArticles.content", "carries the moment, and whoever asks for all sections tells it",
            "FirstAdministrator.enter", "lets somebody into the office",
            "MediaStore.keep", "is called to store something"));

    @Test
    void whatTheClockDecidesForReadersTellsHowLongItHolds() {
        Map<String, String> untold = new TreeMap<>();
        BalaiClasses.all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> answersAnybody(method) && asksTheClock(method) && !tells(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .forEach(name -> untold.put(name, UNTOLD.getOrDefault(name, "should tell by Frames.holdUntil")));

        assertThat(untold).isEqualTo(UNTOLD);
    }

    private static boolean answersAnybody(JavaMethod method) {
        boolean everyBodys = method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(PermitAll.class) && !method.isAnnotatedWith(RolesAllowed.class);
        boolean answers = !method.getRawReturnType().isEquivalentTo(void.class);
        return everyBodys && answers && method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean asksTheClock(JavaMethod method) {
        return reached(method).stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Clock.class));
    }

    private static boolean tells(JavaMethod method) {
        return reached(method).stream().anyMatch(access -> access.getName().startsWith("holdUntil"));
    }

    /** What a method does, by itself and by others of its class. */
    private static Set<JavaAccess<?>> reached(JavaMethod method) {
        Set<JavaAccess<?>> reached = new HashSet<>();
        follow(method, new HashSet<>(), reached);
        return reached;
    }

    private static void follow(JavaMember member, Set<JavaMember> followed, Set<JavaAccess<?>> reached) {
        if (member instanceof JavaCodeUnit unit && followed.add(unit)) {
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                reached.add(access);
                access.getTarget()
                        .resolveMember()
                        .filter(target -> target.getOwner().equals(unit.getOwner()))
                        .ifPresent(own -> follow(own, followed, reached));
            }
        }
    }
}

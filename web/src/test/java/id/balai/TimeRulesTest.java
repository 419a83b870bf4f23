package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.balai.BalaiClasses.keep;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/** Time comes from the one clock, and the zone from the village, or no test could set a midnight. */
class TimeRulesTest {

    @Test
    void onlyTheTimeSourceAsksTheSystem() {
        keep(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.balai.shared.service.TimeSource")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("it asks the system for the time", TimeRulesTest::asks)));
    }

    @Test
    void nobodyUsesTheZoneOfTheMachine() {
        keep(noClasses()
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault"));
    }

    /** The clock ticks in microseconds; asked for milliseconds, such a clock of the JDK divides by zero. */
    @Test
    void theClockIsAskedForInstants() {
        keep(noClasses().should().callMethod(Clock.class, "millis"));
    }

    /** A {@code now} that is given a clock asks that clock. */
    private static boolean asks(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        var now = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var clock = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        var date = owner.isEquivalentTo(Date.class) && call.getName().equals("<init>") && parameters.isEmpty();
        var millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || clock || date || millis;
    }
}

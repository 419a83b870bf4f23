package id.balai;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static id.balai.BalaiClasses.keep;

import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import org.junit.jupiter.api.Test;

/** What holds for every enterprise bean. */
class ServiceRulesTest {

    @Test
    void everyMethodSaysWhoMayCallIt() {
        keep(methods()
                .that()
                .areDeclaredInClassesThat(areBeans())
                .and()
                .haveModifier(PUBLIC)
                .and()
                .doNotHaveModifier(STATIC)
                .and(areNotCalledByTheContainer())
                .should(Rule.of(
                        "name permissions or permit all", method -> saysWho(method) || saysWho(method.getOwner()))));
    }

    @Test
    void permissionsAreNamedNeverRoles() {
        keep(methods()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .should(Rule.of(
                        "name permissions",
                        method -> namesPermissions(method.getAnnotationOfType(RolesAllowed.class)))));
        keep(classes()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .should(Rule.of(
                        "name permissions", type -> namesPermissions(type.getAnnotationOfType(RolesAllowed.class)))));
    }

    @Test
    void beansLiveInServicePackagesAndHaveNoInterface() {
        keep(classes()
                .that(areBeans())
                .should()
                .resideInAPackage("id.balai..service..")
                .andShould(Rule.of(
                        "have no interface of ours",
                        bean -> bean.getRawInterfaces().stream()
                                .noneMatch(type -> type.getPackageName().startsWith("id.balai")))));
    }

    /** The field tells which calls pass the container's gate. */
    @Test
    void beansAreAskedForByEjbAndAllElseByInject() {
        keep(fields().that()
                .areAnnotatedWith(EJB.class)
                .or()
                .areAnnotatedWith(Inject.class)
                .should(Rule.of(
                        "be asked for by EJB if it is an enterprise bean, else by Inject",
                        field -> field.isAnnotatedWith(EJB.class) == areBeans().test(field.getRawType()))));
        keep(noCodeUnits().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(EJB.class));
    }

    @Test
    void timersNeedNoDataGrid() {
        keep(methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should(Rule.of(
                        "not be persistent",
                        method -> !method.getAnnotationOfType(Schedule.class).persistent())));
    }

    /** The server refuses to deploy it otherwise. */
    @Test
    void lifecycleMethodsThrowNothingChecked() {
        keep(methods()
                .that()
                .areAnnotatedWith(PostConstruct.class)
                .should(Rule.of(
                        "throw nothing checked",
                        method -> method.getThrowsClause().getTypes().stream()
                                .allMatch(type -> type.isAssignableTo(RuntimeException.class)))));
    }

    private static DescribedPredicate<JavaClass> areBeans() {
        return DescribedPredicate.describe(
                "are enterprise beans",
                type -> Stream.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class)
                        .anyMatch(type::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethod> areNotCalledByTheContainer() {
        return DescribedPredicate.describe(
                "are not called by the container",
                method -> Stream.of(PostConstruct.class, PreDestroy.class, Schedule.class)
                        .noneMatch(method::isAnnotatedWith));
    }

    private static boolean namesPermissions(RolesAllowed allowed) {
        return Stream.of(allowed.value()).allMatch(permission -> permission.matches("[a-z]+(\\.[a-z]+)+"));
    }

    private static boolean saysWho(CanBeAnnotated place) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(place::isAnnotatedWith);
    }
}

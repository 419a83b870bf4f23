package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.balai.BalaiClasses.keep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** The module is the layer, the package is the feature: who may know whom. */
class ArchitectureTest {

    private static final Pattern SLICE = Pattern.compile("id\\.balai\\.(kit\\.\\w+|\\w+).*");

    private static final SliceAssignment FEATURES_AND_ENGINES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher slice = SLICE.matcher(type.getPackageName());
            return slice.matches() ? SliceIdentifier.of(slice.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features and engines";
        }
    };

    @Test
    void featuresAreFreeOfCycles() {
        keep(slices().assignedFrom(FEATURES_AND_ENGINES).should().beFreeOfCycles());
    }

    @Test
    void sharedKnowsNoFeature() {
        keep(noClasses()
                .that()
                .resideInAPackage("id.balai.shared..")
                .should()
                .dependOnClassesThat(NamedPackages.features()));
    }

    /** That a rule is broken is all that engines say to the village's program. */
    @Test
    void enginesKnowNoVillage() {
        keep(noClasses()
                .that()
                .resideInAPackage("id.balai.kit..")
                .should()
                .dependOnClassesThat(NamedPackages.outside(Set.of("kit"))
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(RuleViolation.class)))));
    }

    @Test
    void domainKnowsNeitherServicesNorViews() {
        keep(noClasses()
                .that()
                .resideOutsideOfPackages("id.balai..service..", "id.balai..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.balai..service..", "id.balai..web.."));
    }

    @Test
    void servicesKnowNoWeb() {
        keep(noClasses()
                .that()
                .resideOutsideOfPackage("id.balai..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.balai..web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces.."));
    }

    @Test
    void viewsQueryNothing() {
        keep(noClasses()
                .that()
                .resideInAPackage("id.balai..web..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, Query.class));
    }

    @Test
    void viewsCallNoStepsOfServices() {
        keep(noClasses()
                .that()
                .resideInAPackage("id.balai..web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Step.class));
    }

    @Test
    void rulesSeeTheClassesOfAllModules() {
        assertThat(BalaiClasses.all()).extracting(JavaClass::getSimpleName).contains("VillageOwned", "Step");
    }
}

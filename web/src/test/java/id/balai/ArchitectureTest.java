package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.balai.BalaiClasses.keep;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import id.balai.shared.service.Step;

/** The module is the layer, the package is the feature: who may know whom. */
class ArchitectureTest {

    @Test
    void featuresAreFreeOfCycles() {
        keep(slices().matching("id.balai.(*)..").should().beFreeOfCycles());
    }

    @Test
    void sharedKnowsNoFeature() {
        keep(noClasses()
                .that()
                .resideInAPackage("id.balai.shared..")
                .should()
                .dependOnClassesThat(NamedPackages.features()));
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

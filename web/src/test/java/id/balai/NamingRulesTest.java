package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.balai.BalaiClasses.keep;

import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;

import org.junit.jupiter.api.Test;

class NamingRulesTest {

    @Test
    void packagesAreFeaturesNotKindsOfThings() {
        keep(noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..impl..",
                        "..dto..",
                        "..helper..",
                        "..common..",
                        "..model..",
                        "..entity..",
                        "..bean..",
                        "..controller.."));
    }

    @Test
    void namesSayWhatTheClassIsAbout() {
        keep(noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(
                        ".*(Util|Utils|Helper|Manager|DTO|Dto|Dao|DAO|Repository|Service|Bean|Controller)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|I)[A-Z][a-z][A-Za-z]+"));
    }

    @Test
    void entitiesLiveInTheDomain() {
        keep(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideOutsideOfPackages("id.balai..service..", "id.balai..web.."));
    }

    @Test
    void viewsUseAtMostTwoServices() {
        keep(classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should(Rule.of(
                        "use at most two services",
                        view -> view.getFields().stream()
                                        .filter(field -> field.getRawType().isAnnotatedWith(Stateless.class))
                                        .count()
                                <= 2)));
    }
}

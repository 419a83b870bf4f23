package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static id.balai.BalaiClasses.keep;

import java.sql.SQLException;
import java.util.List;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedStoredProcedureQuery;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** The ways around the guard that keeps villages apart, and the few classes that may take them. */
class IsolationRulesTest {

    /** They bring up the database, before there is any village, copy it whole, or count its changes. */
    private static final String[] USE_JDBC = {
        "id.balai.shared.service.BalaiDataSource",
        "id.balai.shared.service.DatabaseMigration",
        "id.balai.shared.service.RevisionRows",
        "id.balai.shared.service.RaisedRevisions",
        "id.balai.shared.service.VillageRevisions",
        "id.balai.shared.ChangesEnding",
        "id.balai.shared.ChangeWatch",
        "id.balai.kit.backup.DatabaseCopy",
        "id.balai.backup.service.DatabaseCopying",
        "id.balai.backup.service.RunningDatabase"
    };

    /** Reads why the database refused something, and knows nothing else of it. */
    private static final String READS_REFUSALS = "id.balai.shared.service.DatabaseRefusal";

    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.postgresql..", "org.apache.derby.."};

    /** Each binds the village itself and has a test with two villages. */
    private static final String[] WRITE_SQL = {};

    @Test
    void nobodyReachesTheDatabaseBesideJpa() {
        keep(noClasses()
                .that(areNot(USE_JDBC))
                .and(areNot(READS_REFUSALS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JDBC));
        keep(noClasses()
                .that()
                .haveFullyQualifiedName(READS_REFUSALS)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(JDBC)
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(SQLException.class)))));
    }

    @Test
    void nativeSqlStandsInListedClassesOnly() {
        keep(noClasses()
                .that(areNot(WRITE_SQL))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is native SQL",
                        call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                                        && call.getName().matches("create(NativeQuery|.*StoredProcedureQuery)")
                                || call.getName().equals("unscoped"))));
    }

    @Test
    void nobodyUnwrapsTheEntityManager() {
        keep(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.balai.shared.service.RevisionRows")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is EntityManager.unwrap",
                        call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                                && call.getName().equals("unwrap"))));
    }

    @Test
    void nativeSqlIsNotNamedInAnnotations() {
        keep(noClasses().should().beAnnotatedWith(NamedNativeQuery.class));
        keep(noClasses().should().beAnnotatedWith(NamedStoredProcedureQuery.class));
    }

    @Test
    void tablesWithoutVillageColumnAreNotMade() {
        keep(noFields()
                .should()
                .beAnnotatedWith(ManyToMany.class)
                .orShould()
                .beAnnotatedWith(ElementCollection.class)
                .orShould()
                .beAnnotatedWith(JoinTable.class));
    }

    @Test
    void signingInGoesThroughJpa() {
        keep(noClasses().should().beAnnotatedWith(DatabaseIdentityStoreDefinition.class));
    }

    private static DescribedPredicate<JavaClass> areNot(String... names) {
        return DescribedPredicate.describe(
                "are not listed",
                type -> !List.of(names).contains(type.getName().replaceFirst("\\$.*", "")));
    }
}

package id.balai;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The production classes of all modules, read once for all rules. */
class BalaiClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.balai");

    private BalaiClasses() {}

    static JavaClasses all() {
        return ALL;
    }

    /** A rule about classes that do not exist yet holds. */
    static void keep(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }
}

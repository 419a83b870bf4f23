package id.balai;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Kinds of packages that rules speak of. */
class NamedPackages {

    /** No features: what every feature may stand on. */
    private static final Set<String> GROUND = Set.of("shared", "kit");

    private NamedPackages() {}

    static DescribedPredicate<JavaClass> features() {
        return outside(GROUND);
    }

    /** Belonging to Balai, but to none of these. */
    static DescribedPredicate<JavaClass> outside(Set<String> packages) {
        return DescribedPredicate.describe(
                "belong to a feature",
                type -> type.getPackageName().startsWith("id.balai.")
                        && !packages.contains(type.getPackageName().split("\\.")[2]));
    }
}

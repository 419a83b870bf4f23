package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Each feature names its permissions; the table of ready-made roles says who has which. */
class PermissionRulesTest {

    private static final Path TABLE = Path.of("../domain/src/main/resources/id/balai/account/roles.txt");

    @Test
    void theTableOfRolesHasALineForEveryPermissionOfEveryFeature() throws IOException {
        List<String> lines = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("permission"))
                .map(line -> line.split("\\s+")[0])
                .toList();

        assertThat(lines).containsExactlyInAnyOrderElementsOf(named(any -> true).toList());
    }

    /** The words of all permissions, as the classes of the features name them. */
    static Stream<String> named(Predicate<JavaClass> wanted) {
        return BalaiClasses.all().stream()
                .filter(type -> type.getSimpleName().endsWith("Permission"))
                .filter(wanted)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getFields()))
                .map(PermissionRulesTest::word);
    }

    private static String word(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}

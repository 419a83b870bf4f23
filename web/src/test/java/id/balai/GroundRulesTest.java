package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.balai.BalaiClasses.keep;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import id.balai.Sources.Source;
import id.balai.office.web.OfficeSection;

/** What all features stand on knows none of them, neither by an import nor by a word. */
class GroundRulesTest {

    /** A village is what everything belongs to; the others are asked by features, never the other way. */
    private static final Set<String> GROUND =
            Set.of("shared", "kit", "frame", "office", "account", "journal", "menu", "village");

    /** Where no feature may be named. */
    private static final Set<String> SILENT = Set.of("shared", "frame", "office", "account", "journal", "menu");

    /** Says that a session is over, whatever page it was. */
    private static final String OWN_PAGE = "/sesi-berakhir";

    private static final Path PAGES = Path.of("src/main/webapp/pages");
    private static final Path TEXTS = Path.of("src/main/resources/id/balai");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void groundImportsNoFeature() {
        keep(noClasses()
                .that()
                .resideInAnyPackage(
                        SILENT.stream().map(name -> "id.balai." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat(NamedPackages.outside(GROUND)));
    }

    @Test
    void groundNamesNoEntityOfAFeature() {
        assertThat(named(entities())).isEmpty();
    }

    @Test
    void groundNamesNoPageOfAFeature() throws IOException {
        Map<String, String> paths = new HashMap<>();
        for (OfficeSection section : DeclaredParts.of(OfficeSection.class)) {
            if (isFeature(section.getClass().getPackageName())) {
                section.pages().forEach(page -> {
                    paths.put(page.name(), section.toString());
                    paths.put(page.getPath(), section.toString());
                });
            }
        }
        try (var files = Files.list(PAGES)) {
            files.map(file -> "/" + file.getFileName().toString().replace(".xhtml", ""))
                    .forEach(path -> paths.put(path, "a public page"));
        }
        paths.remove(OWN_PAGE);
        assertThat(named(paths.keySet())).isEmpty();
    }

    @Test
    void groundNamesNoPermissionOfAFeature() {
        assertThat(named(PermissionRulesTest.named(type -> isFeature(type.getPackageName()))
                        .toList()))
                .isEmpty();
    }

    @Test
    void groundNamesNoTextOfAFeature() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.walk(TEXTS)) {
            for (Path file :
                    files.filter(file -> file.endsWith("texts.properties")).toList()) {
                if (!GROUND.contains(TEXTS.relativize(file).getName(0).toString())) {
                    keys.addAll(keysOf(file));
                }
            }
        }
        assertThat(keys).isNotEmpty();
        assertThat(literals().filter(literal -> keys.stream().anyMatch(literal.text()::startsWith)))
                .isEmpty();
    }

    private static Set<String> keysOf(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    private static List<String> entities() {
        return BalaiClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && isFeature(type.getPackageName()))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static boolean isFeature(String packageName) {
        return !GROUND.contains(packageName.split("\\.")[2]);
    }

    private static Stream<Literal> named(Iterable<String> words) {
        assertThat(words).as("words to look for").isNotEmpty();
        Set<String> forbidden = new TreeSet<>();
        words.forEach(forbidden::add);
        return literals().filter(literal -> forbidden.contains(literal.text()));
    }

    private static Stream<Literal> literals() {
        return Sources.classes().stream()
                .filter(source -> SILENT.stream()
                        .anyMatch(name ->
                                source.file().toString().replace('\\', '/').contains("/id/balai/" + name + "/")))
                .flatMap(GroundRulesTest::literalsOf);
    }

    private static Stream<Literal> literalsOf(Source source) {
        Matcher literals = LITERAL.matcher(COMMENT.matcher(source.text()).replaceAll(" "));
        return literals.results().map(found -> new Literal(source.toString(), found.group(1)));
    }

    private record Literal(String file, String text) {}
}

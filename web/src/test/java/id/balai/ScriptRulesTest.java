package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.balai.Sources.Source;

/** Scripts have one form: modules, indented by two spaces, loaded by one tag. */
class ScriptRulesTest {

    /** Not loaded by a page of ours; their heads say why they are no modules. */
    private static final Set<String> CLASSIC = Set.of("locale-id.js");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`|/(?:[^/\\\\\\n]|\\\\.)+/");
    private static final Pattern WRAPPED = Pattern.compile("^[;!]?\\((?:async )?(?:\\(|function)|['\"]use strict");
    private static final Pattern GLOBAL =
            Pattern.compile("\\b(?:window|globalThis|self)(?:\\.\\w+)+ (?:\\?\\?|\\|\\|)?= |^\\s*var ");
    private static final Pattern NAMED_ARROW =
            Pattern.compile("^(?:export )?const \\w+ = (?:async )?(?:\\([^()]*\\)|\\w+) =>");
    private static final Pattern OPENS = Pattern.compile("^(?![?:]).*[{(\\[]$");
    private static final Pattern LINKED = Pattern.compile("<script[^>]* src=\"(?!#\\{drawingView\\.leaflet})");
    private static final Pattern LOADED = Pattern.compile("<b:script name=\"([^\"]+)\"|assets\\.script\\(\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\b[ (]");

    @Test
    void everyScriptIsIndentedByTwoSpaces() {
        assertThat(in(Sources.scripts(), ScriptRulesTest::indentedOtherwise)).isEmpty();
    }

    @Test
    void everyScriptIsAModuleThatLeavesNothingGlobal() {
        assertThat(in(
                        modules(),
                        script -> lines(script)
                                .filter(line -> WRAPPED.matcher(line).find()
                                        || GLOBAL.matcher(line).find())))
                .isEmpty();
    }

    @Test
    void classicScriptsSayWhyTheyAre() {
        assertThat(Sources.scripts().stream().filter(script -> CLASSIC.contains(script.toString())))
                .hasSameSizeAs(CLASSIC)
                .allMatch(
                        script -> script.text().replaceFirst("(?s)\\*/.*", "").contains("A classic script, because "));
    }

    @Test
    void functionsOfAModuleAreDeclaredAsSuch() {
        assertThat(in(
                        modules(),
                        script -> lines(script)
                                .filter(line -> NAMED_ARROW.matcher(line).find())))
                .isEmpty();
    }

    @Test
    void stringsHaveDoubleQuotes() {
        assertThat(in(
                        Sources.scripts(),
                        script -> lines(script)
                                .filter(line ->
                                        STRING.matcher(line).replaceAll("").contains("'"))))
                .isEmpty();
    }

    @Test
    void commentsOfScriptsAreDocumentation() {
        assertThat(in(
                        Sources.scripts(),
                        script ->
                                script.text().lines().filter(line -> line.startsWith("/*") && !line.startsWith("/**"))))
                .isEmpty();
        assertThat(loaded(Sources.pages()))
                .hasSizeGreaterThan(10)
                .allMatch(script ->
                        script.text().startsWith("/**") || script.text().startsWith("import "));
    }

    @Test
    void pagesLoadScriptsByOneTag() {
        assertThat(in(
                        Sources.pages(),
                        page -> page.text()
                                .lines()
                                .filter(line -> LINKED.matcher(line).find())))
                .isEmpty();
    }

    /** An import is one more request, which those who read on a telephone pay for. */
    @Test
    void scriptsOfPublicPagesComeAlone() {
        Stream<Source> readers = Stream.concat(
                Sources.pages().stream().filter(page -> page.file().toString().matches(".*(pages.*|public\\.xhtml)")),
                Sources.classes().stream());

        assertThat(loaded(readers.toList()))
                .hasSizeGreaterThan(3)
                .noneMatch(script -> IMPORT.matcher(code(script)).find());
    }

    private static List<Source> modules() {
        List<Source> modules = Sources.scripts().stream()
                .filter(script -> !CLASSIC.contains(script.toString()))
                .toList();
        assertThat(modules).hasSizeGreaterThan(40);
        return modules;
    }

    private static List<Source> loaded(List<Source> readers) {
        List<String> names = readers.stream()
                .flatMap(reader -> LOADED.matcher(reader.text()).results())
                .map(found -> found.group(found.group(1) == null ? 2 : 1))
                .toList();
        return Sources.scripts().stream()
                .filter(script -> names.stream().anyMatch(name -> script.file().endsWith("resources/" + name)))
                .toList();
    }

    private static Stream<String> indentedOtherwise(Source script) {
        List<String> lines = lines(script).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("\t")
                        || indent(lines.get(i)) % 2 != 0
                        || i > 0 && opens(lines.get(i - 1)) && indent(lines.get(i)) != indent(lines.get(i - 1)) + 2)
                .mapToObj(lines::get);
    }

    private static boolean opens(String line) {
        return OPENS.matcher(line.strip()).matches();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Stream<String> lines(Source script) {
        return code(script).lines().filter(line -> !line.isBlank());
    }

    private static String code(Source script) {
        return COMMENT.matcher(script.text()).replaceAll("");
    }

    private static List<String> in(List<Source> sources, Function<Source, Stream<String>> faults) {
        return sources.stream()
                .flatMap(source -> faults.apply(source).map(fault -> source + ": " + fault.strip()))
                .toList();
    }
}

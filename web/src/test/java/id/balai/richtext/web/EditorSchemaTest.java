package id.balai.richtext.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.balai.kit.richtext.InsertedBlock;
import id.balai.kit.richtext.RichText;

/** What the editor can write and what the server keeps are one list. */
class EditorSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/webapp/resources/editor/schema.js");

    private static final Path BLOCKS = Path.of("src/main/webapp/resources/editor/media.js");

    private static final Pattern LIST = Pattern.compile("export const ELEMENTS = \\{(.*?)\\n};", Pattern.DOTALL);

    private static final Pattern ELEMENT = Pattern.compile("(\\w+): \\[(.*?)]");

    private static final Pattern WRITTEN = Pattern.compile("\\[\"(\\w+)\"(?:,|])|tag: \"(\\w+)");

    @Test
    void schemaAndSanitizerListTheSameElementsAndAttributes() throws IOException {
        assertThat(listed()).isEqualTo(RichText.ELEMENTS);
    }

    @Test
    void theSchemaWritesNoElementThatIsNotListed() throws IOException {
        String nodes = Files.readString(SCHEMA).replaceFirst("(?s).*const nodes", "");
        Set<String> written = WRITTEN.matcher(nodes)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(toSet());

        assertThat(written).contains("p", "table", "strong").isSubsetOf(withReadOnly(listed().keySet()));
    }

    @Test
    void bothAskTheSameOfABlock() throws IOException {
        String reading = Files.readString(BLOCKS);

        for (Pattern asked : List.of(InsertedBlock.TYPE, InsertedBlock.NAME, InsertedBlock.VALUE)) {
            assertThat(reading).contains("= /^" + asked.pattern() + "$/;");
        }
    }

    private static Map<String, Set<String>> listed() throws IOException {
        MatchResult list =
                LIST.matcher(Files.readString(SCHEMA)).results().findFirst().orElseThrow();
        return ELEMENT.matcher(list.group(1))
                .results()
                .collect(toMap(
                        found -> found.group(1),
                        found -> Pattern.compile("[\\w*-]+")
                                .matcher(found.group(2))
                                .results()
                                .map(MatchResult::group)
                                .collect(toSet())));
    }

    /** Understood when pasted, never written: b and i become strong and em, widths of columns are dropped. */
    private static Set<String> withReadOnly(Set<String> listed) {
        return Stream.concat(listed.stream(), Stream.of("b", "i", "colgroup")).collect(toSet());
    }
}

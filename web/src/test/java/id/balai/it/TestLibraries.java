package id.balai.it;

import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;

import nu.validator.htmlparser.sax.HtmlParser;
import org.assertj.core.api.Assertions;

import id.balai.kit.richtext.HostileBodies;

/** The jars that tests use inside the server, taken from the class path they were compiled with. */
class TestLibraries {

    private TestLibraries() {}

    static File[] files() {
        return Stream.of(Assertions.class, HtmlParser.class, HostileBodies.class)
                .map(TestLibraries::jarOf)
                .toArray(File[]::new);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.balai.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of the JVM in which the server of an integration run lives. */
class ServerJvm {

    private ServerJvm() {}

    /** One line as the Arquillian adapter wants it: parted by blanks, a blank inside an option escaped. */
    static String options(String database, List<String> settings) {
        var work = workFolder();
        var fixed = Stream.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dpayaramicro.disablePhoneHome=true",
                "-Djdk.httpclient.allowRestrictedHeaders=host",
                "-Djava.io.tmpdir=" + work,
                "-DBALAI_DATA=" + work + "/it-data-" + database);
        return Stream.concat(fixed, settings.stream())
                .map(option -> option.replace(" ", "\\ "))
                .collect(Collectors.joining(" "));
    }

    private static Path workFolder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("balai.it.work")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

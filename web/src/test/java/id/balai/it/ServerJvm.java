package id.balai.it;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of the JVM in which the server of an integration run lives. */
class ServerJvm {

    private ServerJvm() {}

    /** One line as the Arquillian adapter wants it: parted by blanks, a blank inside an option escaped. */
    static String options(String database, List<String> settings) {
        var work = System.getProperty("balai.it.work");
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
}

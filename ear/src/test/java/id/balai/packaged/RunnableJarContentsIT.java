package id.balai.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** What is handed out to whoever runs Balai without an application server. */
class RunnableJarContentsIT {

    private static final PackedFile JAR = PackedFile.at("balai.jar");

    @Test
    void startsWithOurLauncherAndKeepsWhatTheServerAsksOfTheJvm() throws IOException {
        assertThat(JAR.text("META-INF/MANIFEST.MF"))
                .contains("Main-Class: id.balai.start.Main")
                .contains("Start-Class: fish.payara.micro.impl.PayaraMicroImpl")
                .contains("Add-Opens: ");
    }

    @Test
    void holdsTheCompleteSiteAtTheRoot() throws IOException {
        assertThat(JAR.inner("MICRO-INF/deploy/ROOT.war").names())
                .anyMatch(name -> name.startsWith("WEB-INF/lib/balai-domain-"))
                .anyMatch(name -> name.startsWith("WEB-INF/lib/balai-ejb-"))
                .anyMatch(name -> name.startsWith("WEB-INF/lib/postgresql-"))
                .anyMatch(name -> name.startsWith("WEB-INF/lib/derby-"))
                .anyMatch(name -> name.startsWith("WEB-INF/lib/primefaces-"));
    }

    @Test
    void holdsOfOurClassesOnlyTheLauncherWithSettingsAndBackupOutsideOfIt() throws IOException {
        assertThat(JAR.names())
                .contains("id/balai/kit/settings/Settings.class")
                .filteredOn(name -> name.startsWith("id/") && !name.endsWith("/"))
                .allMatch(name -> name.matches("id/balai/(start|kit/settings|kit/backup)/.*"));
    }

    @Test
    void configuresTheServerByFilesOfItsOwn() throws IOException {
        assertThat(JAR.text("MICRO-INF/domain/logging.properties")).contains("id.balai.start.StartLog");
        assertThat(JAR.text("MICRO-INF/pre-boot-commands.txt"))
                .contains("http.compression=on")
                .contains("server-header=false")
                .contains("phone-home-runtime-configuration.enabled=false");
    }
}

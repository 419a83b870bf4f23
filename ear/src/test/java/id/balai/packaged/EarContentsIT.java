package id.balai.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What is handed out to application servers. */
class EarContentsIT {

    private static final PackedFile EAR = PackedFile.at("balai.ear");

    @Test
    void holdsTheServicesAndTheSiteAsModules() throws IOException {
        assertThat(EAR.names()).contains("balai-ejb.jar", "balai-web.war");
        assertThat(EAR.text("META-INF/application.xml"))
                .contains("<ejb>balai-ejb.jar</ejb>")
                .contains("<web-uri>balai-web.war</web-uri>")
                .contains("<context-root>/</context-root>")
                .contains("<library-directory>lib</library-directory>")
                .contains("version=\"10\"");
    }

    @Test
    void sharesTheDomainTheDriversAndTheMigrationsWithAllModules() throws IOException {
        assertThat(libraries(EAR, "lib/"))
                .contains("balai-domain", "derby", "postgresql", "flyway-core", "flyway-database-derby")
                .doesNotContain("primefaces", "omnifaces", "payara-micro", "balai-ejb", "balai-web");
    }

    @Test
    void repeatsNothingInTheSite() throws IOException {
        PackedFile war = EAR.inner("balai-web.war");

        assertThat(libraries(war, "WEB-INF/lib/"))
                .contains("primefaces", "omnifaces")
                .doesNotContain("balai-domain", "balai-ejb")
                .doesNotContainAnyElementsOf(libraries(EAR, "lib/"));
        assertThat(war.names()).contains("WEB-INF/web.xml");
    }

    @Test
    void holdsNoTestAndNoServer() throws IOException {
        for (PackedFile file : List.of(EAR, EAR.inner("balai-ejb.jar"), EAR.inner("balai-web.war"))) {
            assertThat(file.names())
                    .noneMatch(name -> name.matches(".*(Test|IT)\\.class|.*arquillian.*|.*MICRO-INF.*"));
        }
    }

    private static List<String> libraries(PackedFile file, String folder) throws IOException {
        return file.names().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".jar"))
                .map(name -> name.substring(folder.length()).replaceFirst("-\\d.*", ""))
                .toList();
    }
}

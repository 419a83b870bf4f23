package id.balai.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ServerIT {

    @Test
    void runsTestsInsideTheServer() {
        assertThat(CDI.current().getBeanManager()).isNotNull();
        assertThat(System.getProperty("BALAI_DB_URL")).isNotBlank();
    }
}

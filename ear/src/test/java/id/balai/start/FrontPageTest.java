package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {

    @Test
    void isShownAtAnAddressThatABrowserOpens() {
        assertThat(new FrontPage("127.0.0.1", 8080).address()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(new FrontPage("0.0.0.0", 8080).address()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(new FrontPage("0:0:0:0:0:0:0:0", 80).address()).isEqualTo("http://127.0.0.1:80/");
        assertThat(new FrontPage("fd00:0:0:0:0:0:0:1", 80).address()).isEqualTo("http://[fd00:0:0:0:0:0:0:1]:80/");
    }

    @ParameterizedTest
    @CsvSource({"200, true", "302, true", "421, true", "404, false", "500, false"})
    void answersWhenTheApplicationDoes(int status, boolean answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(new FrontPage("127.0.0.1", server.getAddress().getPort()).answers())
                    .isEqualTo(answers);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doesNotAnswerWhenNothingListens() {
        assertThat(new FrontPage("127.0.0.1", BalaiProcess.freePort()).answers())
                .isFalse();
    }
}

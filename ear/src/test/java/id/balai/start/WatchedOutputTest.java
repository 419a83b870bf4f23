package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WatchedOutputTest {

    private static final byte[] PIECE = new byte[64 * 1024];

    private ServerSocket door;
    private Socket reader;
    private Socket caller;

    @BeforeEach
    void connect() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        reader = new Socket(door.getInetAddress(), door.getLocalPort());
        caller = door.accept();
    }

    @AfterEach
    void hangUp() throws IOException {
        caller.close();
        reader.close();
        door.close();
    }

    @Test
    @Timeout(60)
    void callerWhoStopsReadingIsLetGo() throws IOException {
        WatchedOutput out = new WatchedOutput(caller, Duration.ofMillis(300));

        assertThatThrownBy(() -> {
                    while (true) {
                        out.write(PIECE);
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(caller.isClosed()).isTrue();
    }

    @Test
    @Timeout(60)
    void callerWhoReadsGetsEverything() throws IOException {
        WatchedOutput out = new WatchedOutput(caller, Duration.ofSeconds(30));
        out.write(7);
        out.write(PIECE, 0, 1000);
        out.close();

        assertThat(reader.getInputStream().readAllBytes()).hasSize(1001).startsWith(7);
    }
}

package id.balai.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer as it came.
 *
 * @param headers lines, without those that belong to the connection or the moment
 */
record Answer(int status, List<String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

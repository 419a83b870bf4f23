package id.balai.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import id.balai.kit.settings.Sentences;

/** Whether the site's port can be opened. */
record PortCheck(Sentences sentences) {

    private static final int ANY_PORT = 0;
    private static final int LAST_PRIVILEGED_PORT = 1023;

    void check(String address, int port) {
        if (opens(address, port)) {
            return;
        }
        if (!opens(address, ANY_PORT)) {
            throw new CannotStart(sentences.say("foreignAddress", address));
        }
        String key = port <= LAST_PRIVILEGED_PORT ? "privilegedPort" : "portTaken";
        throw new CannotStart(sentences.say(key, port, port + 1));
    }

    private static boolean opens(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

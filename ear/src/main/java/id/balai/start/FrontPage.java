package id.balai.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The site's front page, asked once after the start: that the server runs does not mean that the application does. */
record FrontPage(String bindAddress, int port) {

    private static final int MILLIS_TO_ANSWER = 60_000;

    String address() {
        String host = bindAddress.equals("0.0.0.0") || bindAddress.matches("[0:]+") ? "127.0.0.1" : bindAddress;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address()).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(MILLIS_TO_ANSWER);
            connection.setReadTimeout(MILLIS_TO_ANSWER);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status < HttpURLConnection.HTTP_INTERNAL_ERROR && status != HttpURLConnection.HTTP_NOT_FOUND;
        } catch (IOException e) {
            return false;
        }
    }
}

package id.balai.village;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import id.balai.shared.RuleViolation;

/** Scheme and host under which a village is known: the only source of absolute links. Text form has no slash at its end. */
public record PublicAddress(String scheme, String authority) {

    /** @throws RuleViolation when the text is anything but http(s)://host or http(s)://host:port */
    public static PublicAddress of(String text) {
        try {
            URI uri = new URI(text.strip().replaceFirst("/+$", ""));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawPath() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            if (web && bare && uri.getHost() != null) {
                return new PublicAddress(uri.getScheme().toLowerCase(Locale.ROOT), authority(uri));
            }
        } catch (URISyntaxException notAnAddress) {
            throw unusable(text);
        }
        throw unusable(text);
    }

    private static String authority(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() == -1 ? host : host + ":" + uri.getPort();
    }

    private static RuleViolation unusable(String text) {
        return new RuleViolation("village.publicAddress.form", "publicAddress", text);
    }

    public String host() {
        int port = authority.lastIndexOf(':');
        return port < 0 || authority.endsWith("]") ? authority : authority.substring(0, port);
    }

    @Override
    public String toString() {
        return scheme + "://" + authority;
    }
}

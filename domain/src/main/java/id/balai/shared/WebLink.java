package id.balai.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Addresses that staff may type as a link: a path within the site, or http and https. Nothing that could run as script. */
public final class WebLink {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /**
     * The address without surrounding space, or null for an empty one.
     *
     * @param field the form field that a refusal belongs to
     * @throws RuleViolation when it is neither a path that begins with a single slash nor an http(s) address
     */
    public static String orNull(String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String address = text.strip();
        try {
            URI uri = new URI(address);
            boolean onSite = !uri.isAbsolute() && address.startsWith("/") && !address.startsWith("//");
            boolean onWeb = uri.isAbsolute()
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            if (onSite || onWeb) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new RuleViolation("link.form", field, text);
        }
        throw new RuleViolation("link.form", field, text);
    }
}

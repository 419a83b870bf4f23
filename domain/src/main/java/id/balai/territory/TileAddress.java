package id.balai.territory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import id.balai.shared.RuleViolation;

/**
 * Where a map in the browser may get its background from: an https address with {z}, {x} and {y} in the places of zoom,
 * column and row.
 */
public record TileAddress(String text) {

    private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

    /** @throws RuleViolation when it is no such address; nothing but the three places may be left open */
    public static TileAddress of(String typed) {
        String address = typed.strip();
        String filled = address;
        for (String place : PLACES) {
            if (filled.split(Pattern.quote(place), -1).length != 2) {
                throw unusable(typed);
            }
            filled = filled.replace(place, "1");
        }
        URI uri = parsed(filled, typed);
        boolean usable = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
        if (!usable || address.indexOf('{') < address.indexOf('/', "https://".length())) {
            throw unusable(typed);
        }
        return new TileAddress(address);
    }

    private static URI parsed(String filled, String typed) {
        try {
            return new URI(filled);
        } catch (URISyntaxException notAnAddress) {
            throw unusable(typed);
        }
    }

    private static RuleViolation unusable(String typed) {
        return new RuleViolation("map.tiles.form", "tileAddress", typed);
    }

    /** The server's name, as people are told it. */
    public String host() {
        return origin().replace("https://", "");
    }

    /** Scheme and host, as a security policy names them. */
    public String origin() {
        URI uri = URI.create(text.replaceAll("[{}]", ""));
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return "https://" + host + (uri.getPort() == -1 ? "" : ":" + uri.getPort());
    }
}

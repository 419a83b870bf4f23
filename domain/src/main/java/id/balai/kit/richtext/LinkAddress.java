package id.balai.kit.richtext;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link in an article may lead: the web, mail, telephone, a place on the map, or a page of this site. */
final class LinkAddress {

    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?://[^/?#\\\\]|mailto:.|tel:.|geo:.|/(?![/\\\\])|#).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private LinkAddress() {}

    /** The address with spaces and brackets encoded, or nothing when no link may lead there. */
    static Optional<String> parse(String written) {
        String address = written.strip()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("{", "%7b")
                .replace("}", "%7d");
        boolean allowed = ALLOWED.matcher(address).matches()
                && !UNPRINTABLE.matcher(address).find();
        return allowed ? Optional.of(address) : Optional.empty();
    }
}

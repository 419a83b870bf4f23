package id.balai.territory.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place outside that the background of a map comes from, as a content policy names it. */
record TileSource(String origin) {

    private static final Pattern ADDRESS = Pattern.compile(
            "https://((?:\\{s\\}\\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?::\\d{1,5})?)/.*",
            Pattern.CASE_INSENSITIVE);

    /** Empty for an address that a policy cannot hold to one place: from there nothing is loaded. */
    static Optional<TileSource> of(String tileAddress) {
        Matcher address = ADDRESS.matcher(tileAddress == null ? "" : tileAddress);
        return address.matches()
                ? Optional.of(new TileSource("https://" + address.group(1).replace("{s}", "*")))
                : Optional.empty();
    }
}

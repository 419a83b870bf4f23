package id.balai.statistics;

import java.util.regex.Pattern;

/** Tells programs from people by what a browser says of itself; a visitor that says nothing is a program. */
public final class Robots {

    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|slurp|scan|monitor|preview|fetch|curl|wget|python|java/|okhttp|go-http|libwww|headless"
                    + "|facebookexternalhit|whatsapp|lighthouse|feed",
            Pattern.CASE_INSENSITIVE);

    private Robots() {}

    public static boolean wrote(String userAgent) {
        return userAgent == null
                || userAgent.isBlank()
                || PROGRAM.matcher(userAgent).find();
    }
}

package id.balai.richtext;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The place in a body where the members of an institution stand, as the editor and the policy write it: the address of
 * the institution, and its name at that time as HTML without elements, to be written back as it is; empty when there is
 * none. Who they are is not part of the body, so that it never ages.
 */
public record BodyMembers(String institution, String name) {

    private static final Pattern WRITTEN =
            Pattern.compile("<div data-block=\"members\" data-institution=\"([a-z0-9-]+)\">([^<]*)</div>");

    /**
     * The addresses of all institutions that it asks for.
     *
     * @param html of a {@link RichText}
     */
    public static Set<String> institutionsIn(String html) {
        return WRITTEN.matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The body with each such place written anew.
     *
     * @param html of a {@link RichText}
     */
    public static String rewrite(String html, Function<BodyMembers, String> writing) {
        return WRITTEN.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement(writing.apply(new BodyMembers(found.group(1), found.group(2)))));
    }
}

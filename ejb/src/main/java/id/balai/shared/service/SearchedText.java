package id.balai.shared.service;

import java.util.Locale;

/** What somebody types to find something by a part of its text, for {@code like :text escape '!'}. */
public final class SearchedText {

    private SearchedText() {}

    /** The pattern of all texts that hold it, to be compared with texts in lower case. */
    public static String anywhere(String typed) {
        return within(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** The pattern of all texts that hold exactly this. */
    public static String within(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}

package id.balai.territory;

import java.util.Locale;

/** What a part of the village is called in full: its kind and its name, "Dusun Bakke", "RT 03". */
public final class AreaTitle {

    private AreaTitle() {}

    /** @param hamletWord the village's own word for a hamlet */
    public static String of(AreaKind kind, String name, String hamletWord) {
        String word = word(kind, hamletWord);
        boolean told = name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ");
        return told ? name : word + " " + name;
    }

    public static String word(AreaKind kind, String hamletWord) {
        return kind == AreaKind.HAMLET ? hamletWord : kind.name();
    }
}

package id.balai.media;

import java.text.Normalizer;
import java.util.regex.Pattern;

import id.balai.shared.RuleViolation;

/**
 * The name of a file as it may stand on a page, in an address and on a reader's disk: no path, nothing invisible, and an
 * ending that tells the truth.
 */
public record FileName(String value) {

    private static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Control, format and unassigned characters; what turns the direction of writing is among them. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}|[\\u2028\\u2029]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;#&]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** The name that an uploaded file gets; one without a usable letter is called by its type. */
    public static FileName uploaded(String name, FileType type) {
        String stem = stem(name);
        return new FileName((stem.isEmpty() ? "berkas" : stem) + "." + type.extension());
    }

    /** @throws RuleViolation when nothing of it is left */
    public static FileName typed(String name, FileType type) {
        String stem = stem(name);
        if (stem.isEmpty()) {
            throw new RuleViolation("media.name.empty", "name");
        }
        return new FileName(stem + "." + type.extension());
    }

    private static String stem(String name) {
        String visible = INVISIBLE.matcher(name == null ? "" : name).replaceAll("");
        String last =
                PATH.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceAll("");
        String plain = SPACES.matcher(FORBIDDEN.matcher(last).replaceAll("-")).replaceAll(" ");
        String stem = trimmed(ENDING.matcher(trimmed(plain)).replaceAll(""));
        return trimmed(stem.length() > LONGEST ? stem.substring(0, cut(stem)) : stem);
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** Never through the middle of a character. */
    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    @Override
    public String toString() {
        return value;
    }
}

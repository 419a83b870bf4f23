package id.balai.comparison;

/**
 * The smallest piece that a comparison tells apart.
 *
 * @param spaced whether a space stands before it
 */
public record Token(Kind kind, String text, boolean spaced) {

    /** Whatever is no word shows only where it was added or removed. */
    public enum Kind {
        WORD,
        LINK,
        PICTURE,
        FORMAT
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}

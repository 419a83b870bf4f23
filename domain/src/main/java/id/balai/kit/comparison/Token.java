package id.balai.kit.comparison;

/**
 * The smallest piece that a comparison tells apart.
 *
 * @param spaced whether a space stands before it
 */
public record Token(Kind kind, String text, boolean spaced) {

    /** What a token stands for. */
    public enum Kind {
        WORD,
        LINK,
        PICTURE,
        FORMAT
    }

    /** True for what shows only where it was added or removed. */
    boolean isHidden() {
        return kind == Kind.LINK || kind == Kind.FORMAT;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}

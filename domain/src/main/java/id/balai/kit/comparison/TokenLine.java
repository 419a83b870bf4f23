package id.balai.kit.comparison;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into the tokens that a comparison tells apart. */
public final class TokenLine {

    private List<Token> tokens = new ArrayList<>();
    private boolean spaced;

    /** Adds the words of a piece of running text. */
    public void write(String text) {
        String[] words = text.split("[\\s\\p{Z}\\u200b\\ufeff]+", -1);
        for (int i = 0; i < words.length; i++) {
            spaced |= i > 0;
            if (!words[i].isEmpty()) {
                tokens.add(new Token(Token.Kind.WORD, words[i], spaced && !tokens.isEmpty()));
                spaced = false;
            }
        }
    }

    /** Something between the words that is none; the space that was due before it stays due. */
    public void mark(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text, true));
    }

    /** The next word does not touch the last. */
    public void space() {
        spaced = true;
    }

    /** Whether neither a word nor a mark was written since the last was taken. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Gives what was written and begins anew. */
    public List<Token> take() {
        List<Token> taken = List.copyOf(tokens);
        tokens = new ArrayList<>();
        spaced = false;
        return taken;
    }
}

package id.balai.content;

import java.util.ArrayList;
import java.util.List;

import id.balai.comparison.Token;

/** Cuts running text into the tokens that a comparison tells apart. */
final class TokenLine {

    private List<Token> tokens = new ArrayList<>();
    private boolean spaced;

    void write(String text) {
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
    void mark(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text, true));
    }

    /** The next word does not touch the last. */
    void space() {
        spaced = true;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    List<Token> take() {
        List<Token> taken = List.copyOf(tokens);
        tokens = new ArrayList<>();
        spaced = false;
        return taken;
    }
}

package id.balai.kit.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in a row that share their fate.
 *
 * @param kind of its tokens; a run of anything but words is a single one
 * @param spaced whether a space stands before it
 * @param words how many it holds
 */
public record Run(Change change, Token.Kind kind, String text, boolean spaced, int words) implements Serializable {

    private static final long MOST = 2_000_000;

    public static List<Run> compare(List<Token> before, List<Token> after) {
        Runs runs = new Runs();
        int i = 0;
        int j = 0;
        for (Matching.Pair pair : Matching.of(before, after, Token::equals, MOST)) {
            runs.add(Change.REMOVED, before.subList(i, pair.before()));
            runs.add(Change.ADDED, after.subList(j, pair.after()));
            runs.add(Change.SAME, List.of(after.get(pair.after())));
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        runs.add(Change.REMOVED, before.subList(i, before.size()));
        runs.add(Change.ADDED, after.subList(j, after.size()));
        return runs.all;
    }

    static List<Run> all(Change change, List<Token> tokens) {
        Runs runs = new Runs();
        runs.add(change, tokens);
        return runs.all;
    }

    private Run with(Token token) {
        return new Run(change, kind, text + (token.spaced() ? " " : "") + token.text(), spaced, words + 1);
    }

    private static final class Runs {

        private final List<Run> all = new ArrayList<>();

        void add(Change change, List<Token> tokens) {
            tokens.forEach(token -> add(change, token));
        }

        private void add(Change change, Token token) {
            if (change == Change.SAME && token.isHidden()) {
                return;
            }
            Run last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.change == change && token.isWord() && last.kind == Token.Kind.WORD) {
                all.set(all.size() - 1, last.with(token));
            } else {
                all.add(new Run(change, token.kind(), token.text(), token.spaced(), token.isWord() ? 1 : 0));
            }
        }
    }
}

package id.balai.kit.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, heading, list item or table row.
 *
 * @param type of something that stands between the words of a text, such as a video; empty unless it is
 *     {@link BlockKind#INSERTED}
 * @param depth level of a heading or list item, else 0
 * @param cells of a table row; every other block has one
 */
public record Block(BlockKind kind, String type, int depth, List<List<Token>> cells) {

    private static final double ALIKE = 0.4;

    public static Block of(BlockKind kind, int depth, List<Token> tokens) {
        return new Block(kind, "", depth, List.of(List.copyOf(tokens)));
    }

    public static Block inserted(String type, int depth, List<Token> tokens) {
        return new Block(BlockKind.INSERTED, type, depth, List.of(List.copyOf(tokens)));
    }

    public static Block row(List<List<Token>> cells) {
        return new Block(BlockKind.ROW, "", 0, List.copyOf(cells));
    }

    /** Whether a reader would call the other one a changed version of this, rather than something new. */
    boolean isLike(Block other) {
        if (kind != other.kind || !type.equals(other.type) || cells.size() != other.cells.size()) {
            return false;
        }
        List<String> words = words();
        List<String> others = other.words();
        int all = words.size() + others.size();
        int left = others.size();
        words.forEach(others::remove);
        return 2.0 * (left - others.size()) >= ALIKE * all;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        cells.forEach(
                cell -> cell.stream().filter(Token::isWord).map(Token::text).forEach(words::add));
        return words;
    }
}

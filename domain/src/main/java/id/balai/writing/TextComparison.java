package id.balai.writing;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import id.balai.kit.comparison.BlockGroup;
import id.balai.kit.comparison.Change;
import id.balai.kit.comparison.ComparedBlock;
import id.balai.kit.comparison.Run;
import id.balai.kit.comparison.Token;
import id.balai.kit.comparison.TokenLine;
import id.balai.kit.richtext.BodyBlocks;

/** What one text has and another had not: title and summary word by word, the body block by block. */
public record TextComparison(List<Run> title, List<Run> summary, List<ComparedBlock> body, boolean equal)
        implements Serializable {

    public static TextComparison of(WrittenText before, WrittenText after) {
        return new TextComparison(
                Run.compare(words(before.title()), words(after.title())),
                Run.compare(words(before.summary()), words(after.summary())),
                ComparedBlock.compare(BodyBlocks.of(before.body()), BodyBlocks.of(after.body())),
                before.equals(after));
    }

    private static List<Token> words(String plain) {
        TokenLine line = new TokenLine();
        line.write(plain);
        return line.take();
    }

    /** The body as it is laid out. */
    public List<BlockGroup> groups() {
        return BlockGroup.of(body);
    }

    public long wordsAdded() {
        return words(Change.ADDED);
    }

    public long wordsRemoved() {
        return words(Change.REMOVED);
    }

    private long words(Change change) {
        return runs().filter(run -> run.change() == change)
                .mapToLong(Run::words)
                .sum();
    }

    /** True where the texts differ in something else than words: a format, a link, a picture or the kind of a block. */
    public boolean isOnlyInForm() {
        return !equal && wordsAdded() == 0 && wordsRemoved() == 0;
    }

    private Stream<Run> runs() {
        return Stream.concat(
                Stream.of(title, summary).flatMap(List::stream),
                body.stream().flatMap(block -> block.cells().stream()).flatMap(List::stream));
    }
}

package id.balai.kit.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A block of the newer text, or one that it no longer has, with the fate of its words.
 *
 * @param type as {@link Block} has it
 */
public record ComparedBlock(Change change, BlockKind kind, String type, int depth, List<List<Run>> cells)
        implements Serializable {

    private static final long MOST_BLOCKS = 2_000_000;
    private static final long MOST_GUESSES = 40_000;

    /** In reading order; what was removed stands before what took its place. */
    public static List<ComparedBlock> compare(List<Block> before, List<Block> after) {
        List<ComparedBlock> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Matching.Pair same : Matching.of(before, after, Block::equals, MOST_BLOCKS)) {
            fillGap(before.subList(i, same.before()), after.subList(j, same.after()), result);
            result.add(whole(Change.SAME, after.get(same.after())));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        fillGap(before.subList(i, before.size()), after.subList(j, after.size()), result);
        return result;
    }

    private static void fillGap(List<Block> before, List<Block> after, List<ComparedBlock> result) {
        int i = 0;
        int j = 0;
        for (Matching.Pair like : Matching.of(before, after, Block::isLike, MOST_GUESSES)) {
            before.subList(i, like.before()).forEach(block -> result.add(whole(Change.REMOVED, block)));
            after.subList(j, like.after()).forEach(block -> result.add(whole(Change.ADDED, block)));
            result.add(changed(before.get(like.before()), after.get(like.after())));
            i = like.before() + 1;
            j = like.after() + 1;
        }
        before.subList(i, before.size()).forEach(block -> result.add(whole(Change.REMOVED, block)));
        after.subList(j, after.size()).forEach(block -> result.add(whole(Change.ADDED, block)));
    }

    private static ComparedBlock whole(Change change, Block block) {
        List<List<Run>> cells =
                block.cells().stream().map(cell -> Run.all(change, cell)).toList();
        return new ComparedBlock(change, block.kind(), block.type(), block.depth(), cells);
    }

    private static ComparedBlock changed(Block before, Block after) {
        List<List<Run>> cells = IntStream.range(0, after.cells().size())
                .mapToObj(i -> Run.compare(before.cells().get(i), after.cells().get(i)))
                .toList();
        return new ComparedBlock(Change.CHANGED, after.kind(), after.type(), after.depth(), cells);
    }

    /** The runs of a block that is no table row. */
    public List<Run> runs() {
        return cells.get(0);
    }
}

package id.balai.kit.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Blocks in a row that are shown together: the rows of a table, the items of a list. */
public record BlockGroup(Shape shape, List<ComparedBlock> blocks) implements Serializable {

    /** How the blocks of a group are laid out. */
    public enum Shape {
        TABLE,
        LIST,
        TEXT
    }

    public static List<BlockGroup> of(List<ComparedBlock> blocks) {
        List<BlockGroup> groups = new ArrayList<>();
        for (ComparedBlock block : blocks) {
            Shape shape = shapeOf(block.kind());
            if (groups.isEmpty() || groups.get(groups.size() - 1).shape != shape) {
                groups.add(new BlockGroup(shape, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).blocks.add(block);
        }
        return groups;
    }

    private static Shape shapeOf(BlockKind kind) {
        return switch (kind) {
            case ROW -> Shape.TABLE;
            case ITEM, NUMBERED_ITEM -> Shape.LIST;
            default -> Shape.TEXT;
        };
    }
}

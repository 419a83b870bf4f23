package id.balai.territory.web;

/** A name on a map, set in the middle of its spot or beginning or ending there. */
public record MapLabel(String text, Spot spot, Anchor anchor) {

    private static final double LETTER = 7.2;
    private static final double LINE = 15;

    /** Where the spot of a name is in its line, in the words of SVG. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** The value of {@code text-anchor}. */
        public String written() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean touches(MapLabel other) {
        return left() < other.right() && other.left() < right() && Math.abs(spot.y() - other.spot.y()) < LINE;
    }

    boolean fits(MapFrame frame) {
        return left() >= 0 && right() <= MapFrame.WIDTH && spot.y() > LINE && spot.y() < frame.height();
    }

    private double left() {
        return switch (anchor) {
            case START -> spot.x();
            case MIDDLE -> spot.x() - width() / 2;
            case END -> spot.x() - width();
        };
    }

    private double right() {
        return left() + width();
    }

    /** About: letters differ. */
    private double width() {
        return text.length() * LETTER;
    }
}

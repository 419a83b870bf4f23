package id.balai.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets names on a map where they are free to read; what finds no room is left to the list beside the map. */
final class MapLabels {

    /** How far a name may give way, up or down. */
    private static final double LINE = 16;

    private static final double BESIDE = 13;
    private static final double BASELINE = 5;

    private final MapFrame frame;
    private final List<MapLabel> set = new ArrayList<>();

    MapLabels(MapFrame frame) {
        this.frame = frame;
    }

    /** A name across its land. */
    void across(String text, Spot middle) {
        setFirstFree(Stream.of(0.0, LINE, -LINE, 2 * LINE, -2 * LINE)
                .map(away -> new MapLabel(
                        text, new Spot(middle.x(), middle.y() + BASELINE + away), MapLabel.Anchor.MIDDLE)));
    }

    /** A name beside the mark of a place. */
    void beside(String text, Spot mark) {
        double y = mark.y() + BASELINE;
        setFirstFree(Stream.of(
                new MapLabel(text, new Spot(mark.x() + BESIDE, y), MapLabel.Anchor.START),
                new MapLabel(text, new Spot(mark.x() - BESIDE, y), MapLabel.Anchor.END),
                new MapLabel(text, new Spot(mark.x(), y - LINE), MapLabel.Anchor.MIDDLE),
                new MapLabel(text, new Spot(mark.x(), y + LINE + BASELINE), MapLabel.Anchor.MIDDLE)));
    }

    private void setFirstFree(Stream<MapLabel> choices) {
        choices.filter(label -> label.fits(frame) && set.stream().noneMatch(label::touches))
                .findFirst()
                .ifPresent(set::add);
    }

    List<MapLabel> all() {
        return List.copyOf(set);
    }
}

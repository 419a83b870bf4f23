package id.balai.territory.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.NamedBoundary;
import id.balai.kit.geometry.Place;

/** What the office sees of the land while it works on it: the village, its parts and the office. */
public record LandSketch(String viewBox, String village, List<Part> parts, Spot office) implements Serializable {

    private static final double EDGE = 12;

    /** Finer lines cannot be told apart at this size. */
    private static final int MOST_CORNERS = 1500;

    /** A farther office would shrink the land to a dot. */
    private static final double NEAR_KILOMETRES = 30;

    /** One part with the place of its name. */
    public record Part(String name, String path, Spot label) implements Serializable {}

    /**
     * @param village null while unknown, like the office
     * @return null when there is nothing to draw
     */
    static LandSketch of(Boundary village, List<NamedBoundary> parts, Place office) {
        List<Bounds> drawn = Stream.concat(
                        Stream.ofNullable(village), parts.stream().map(NamedBoundary::boundary))
                .filter(Objects::nonNull)
                .map(Boundary::bounds)
                .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        Bounds land = drawn.stream().reduce(Bounds::with).orElseThrow();
        boolean near = office != null && land.middle().kilometresTo(office) < NEAR_KILOMETRES;
        MapFrame frame = MapFrame.close(near ? land.with(office) : land);
        return new LandSketch(
                String.format(
                        Locale.ROOT,
                        "%.1f %.1f %.1f %.1f",
                        -EDGE,
                        -EDGE,
                        frame.width() + 2 * EDGE,
                        frame.height() + 2 * EDGE),
                village == null ? "" : path(village, frame),
                parts.stream().map(part -> part(part, frame)).toList(),
                near ? frame.spot(office) : null);
    }

    private static Part part(NamedBoundary part, MapFrame frame) {
        return new Part(
                part.name(),
                path(part.boundary(), frame),
                frame.spot(part.boundary().labelPlace()));
    }

    private static String path(Boundary boundary, MapFrame frame) {
        return SvgPath.of(boundary.simplified(MOST_CORNERS), frame);
    }
}

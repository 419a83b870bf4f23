package id.balai.territory.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.NamedBoundary;
import id.balai.kit.geometry.Place;

/** What the office sees of the land while it works on it: the village, its parts and the office. */
public record LandSketch(String viewBox, String village, List<Part> parts, String officeX, String officeY)
        implements Serializable {

    /** A farther office would shrink the land to a dot. */
    private static final double NEAR_KILOMETRES = 30;

    /** One part with the place of its name. */
    public record Part(String name, String path, String x, String y) implements Serializable {}

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
        LandCanvas canvas = new LandCanvas(near ? land.with(office) : land);
        List<Part> shown = new ArrayList<>();
        for (NamedBoundary part : parts) {
            Place label = part.boundary().labelPlace();
            shown.add(new Part(
                    part.name(),
                    canvas.path(part.boundary()),
                    LandCanvas.number(canvas.x(label)),
                    LandCanvas.number(canvas.y(label))));
        }
        return new LandSketch(
                canvas.viewBox(),
                village == null ? "" : canvas.path(village),
                shown,
                near ? LandCanvas.number(canvas.x(office)) : null,
                near ? LandCanvas.number(canvas.y(office)) : null);
    }
}

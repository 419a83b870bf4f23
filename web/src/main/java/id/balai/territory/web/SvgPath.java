package id.balai.territory.web;

import java.util.List;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Place;

/** Writes boundaries as the path of an SVG, in steps of tenths from spot to spot to keep pages light. */
final class SvgPath {

    private final MapFrame frame;
    private final StringBuilder out = new StringBuilder();

    private SvgPath(MapFrame frame) {
        this.frame = frame;
    }

    static String of(Boundary boundary, MapFrame frame) {
        SvgPath path = new SvgPath(frame);
        boundary.rings().forEach(path::ring);
        return path.out.toString();
    }

    private void ring(List<Place> ring) {
        List<Spot> spots = ring.stream().map(frame::spot).distinct().toList();
        if (spots.size() < 3) {
            return;
        }
        Spot last = spots.get(0);
        out.append('M')
                .append(tenths(last.x()))
                .append(' ')
                .append(tenths(last.y()))
                .append('l');
        for (Spot spot : spots.subList(1, spots.size())) {
            step(spot.x() - last.x());
            step(spot.y() - last.y());
            last = spot;
        }
        out.append('z');
    }

    private void step(double length) {
        String written = tenths(length);
        boolean parted = written.startsWith("-") || out.charAt(out.length() - 1) == 'l';
        out.append(parted ? "" : " ").append(written);
    }

    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}

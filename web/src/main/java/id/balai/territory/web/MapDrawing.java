package id.balai.territory.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.Place;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;

/**
 * A village drawn for its readers: land, marks and names on one paper.
 *
 * @param village null while its boundary is unknown
 * @param office null while its place is unknown
 * @param marks places of parts whose boundary is unknown
 */
public record MapDrawing(
        int height,
        DrawnLand village,
        List<DrawnLand> parts,
        Spot office,
        List<Spot> marks,
        List<MapLabel> labels,
        ScaleBar scale) {

    /** Of all lines together, so that a page stays light whatever a village has uploaded. */
    private static final int MOST_PLACES = 1600;

    private static final int FEWEST_PLACES = 24;

    /** With more, only the uppermost parts are drawn. */
    private static final int MOST_PARTS = 40;

    /** @return empty where an office alone would stand on an empty paper, or nothing at all */
    static Optional<MapDrawing> of(Territory territory, String office, Function<PublicArea, String> names) {
        List<PublicArea> shown = shown(territory.areas());
        boolean hasLand = territory.village() != null || !shown.isEmpty();
        return hasLand ? Optional.of(draw(territory, shown, office, names)) : Optional.empty();
    }

    private static MapDrawing draw(
            Territory territory, List<PublicArea> shown, String office, Function<PublicArea, String> names) {
        MapFrame frame = MapFrame.around(bounds(territory, shown));
        MapLabels labels = new MapLabels(frame);
        Spot mark = territory.isOfficeLocated() ? frame.spot(officeOf(territory)) : null;
        if (mark != null) {
            labels.beside(office, mark);
        }
        shown.stream().filter(area -> area.depth() == 0).forEach(area -> {
            Spot spot = spot(area, frame);
            if (area.boundary() == null) {
                labels.beside(names.apply(area), spot);
            } else {
                labels.across(names.apply(area), spot);
            }
        });
        int most = Math.max(FEWEST_PLACES, MOST_PLACES / (shown.size() + 1));
        return new MapDrawing(
                (int) frame.height(),
                land(territory.village(), territory.schematic(), frame, most),
                shown.stream()
                        .map(area -> land(area.boundary(), area.schematic(), frame, most))
                        .filter(Objects::nonNull)
                        .toList(),
                mark,
                shown.stream()
                        .filter(area -> area.boundary() == null)
                        .map(area -> spot(area, frame))
                        .toList(),
                labels.all(),
                ScaleBar.of(frame));
    }

    private static List<PublicArea> shown(List<PublicArea> areas) {
        List<PublicArea> known = areas.stream()
                .filter(area -> area.boundary() != null || area.isLocated())
                .toList();
        return known.size() <= MOST_PARTS
                ? known
                : known.stream().filter(area -> area.depth() == 0).toList();
    }

    private static Bounds bounds(Territory territory, List<PublicArea> shown) {
        Stream<Bounds> land = Stream.concat(
                        Stream.of(Optional.ofNullable(territory.village())),
                        shown.stream().map(area -> Optional.ofNullable(area.boundary())))
                .flatMap(Optional::stream)
                .map(Boundary::bounds);
        Stream<Place> places = Stream.concat(
                shown.stream().filter(PublicArea::isLocated).map(MapDrawing::placeOf),
                Stream.of(territory).filter(Territory::isOfficeLocated).map(MapDrawing::officeOf));
        return Stream.concat(
                        land,
                        places.map(place ->
                                new Bounds(place.longitude(), place.latitude(), place.longitude(), place.latitude())))
                .reduce(Bounds::with)
                .orElseThrow();
    }

    private static DrawnLand land(Boundary boundary, boolean sketched, MapFrame frame, int mostPlaces) {
        return boundary == null ? null : new DrawnLand(SvgPath.of(boundary.simplified(mostPlaces), frame), sketched);
    }

    private static Spot spot(PublicArea area, MapFrame frame) {
        return frame.spot(
                area.boundary() == null ? placeOf(area) : area.boundary().labelPlace());
    }

    private static Place placeOf(PublicArea area) {
        return Place.of(area.longitude(), area.latitude());
    }

    private static Place officeOf(Territory territory) {
        return Place.of(territory.officeLongitude(), territory.officeLatitude());
    }
}

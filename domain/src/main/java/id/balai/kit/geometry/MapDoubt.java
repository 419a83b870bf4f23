package id.balai.kit.geometry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Something on a map that is possible but hardly right; whoever draws decides.
 *
 * @param key of the message in the bundle
 */
public record MapDoubt(String key, List<Object> arguments) implements Serializable {

    private static final double FAR_KILOMETRES = 50;

    /** @param office null while nobody knows where it stands */
    public static List<MapDoubt> about(Boundary boundary, Place office) {
        return about(boundary.rings().stream().flatMap(List::stream).toList(), office);
    }

    public static List<MapDoubt> about(Collection<Place> places, Place office) {
        List<MapDoubt> doubts = new ArrayList<>();
        places.stream()
                .filter(place -> !Indonesia.contains(place.longitude(), place.latitude()))
                .findFirst()
                .ifPresent(place -> doubts.add(new MapDoubt("map.doubt.abroad", List.of(place.toString()))));
        if (office != null) {
            places.stream()
                    .max(Comparator.comparingDouble(office::kilometresTo))
                    .filter(place -> office.kilometresTo(place) > FAR_KILOMETRES)
                    .ifPresent(place -> doubts.add(far(place, office)));
        }
        return doubts;
    }

    private static MapDoubt far(Place place, Place office) {
        return new MapDoubt("map.doubt.far", List.of(place.toString(), Math.round(office.kilometresTo(place))));
    }
}

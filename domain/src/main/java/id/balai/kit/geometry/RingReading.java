package id.balai.kit.geometry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads one closed line of a boundary and says which of its places is wrong. */
final class RingReading {

    /** A triangle with its first place once more. */
    private static final int FEWEST = 4;

    private static final double FARTHEST_EAST = 180;
    private static final double FARTHEST_NORTH = 90;
    private static final double NO_DEGREES = 1000;

    private final ShapePart spot;

    RingReading(ShapePart spot) {
        this.spot = spot;
    }

    /** The places without repetitions, the first again at the end. */
    List<Place> read(Object coordinates) {
        if (!(coordinates instanceof List<?> positions)) {
            throw spot.broken("boundary.ring.missing");
        }
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < positions.size(); index++) {
            Place place = place(positions.get(index), index + 1);
            if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
                places.add(place);
            }
        }
        requireClosed(places, positions.size());
        return places;
    }

    private void requireClosed(List<Place> places, int given) {
        if (given < FEWEST - 1) {
            throw spot.broken("boundary.ring.short", given);
        }
        Place first = places.get(0);
        Place last = places.get(places.size() - 1);
        if (!first.equals(last)) {
            throw spot.broken("boundary.ring.open", first.toString(), last.toString());
        }
        if (places.size() < FEWEST) {
            throw spot.broken("boundary.ring.flat", first.toString());
        }
    }

    private Place place(Object position, int number) {
        if (!(position instanceof List<?> numbers)
                || numbers.size() < 2
                || !(numbers.get(0) instanceof Double longitude)
                || !(numbers.get(1) instanceof Double latitude)) {
            throw spot.broken("boundary.place.broken", number);
        }
        if (Math.abs(longitude) > FARTHEST_EAST || Math.abs(latitude) > FARTHEST_NORTH) {
            String place = plain(longitude) + ", " + plain(latitude);
            throw spot.broken(offEarth(longitude, latitude), number, place);
        }
        return Place.of(longitude, latitude);
    }

    private static String offEarth(double longitude, double latitude) {
        if (Indonesia.contains(latitude, longitude)) {
            return "boundary.swapped";
        }
        boolean metres = Math.abs(longitude) > NO_DEGREES || Math.abs(latitude) > NO_DEGREES;
        return metres ? "boundary.metres" : "boundary.offEarth";
    }

    private static String plain(double number) {
        return Double.isInfinite(number)
                ? String.valueOf(number)
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

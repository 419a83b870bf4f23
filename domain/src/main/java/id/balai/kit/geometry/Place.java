package id.balai.kit.geometry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on the earth, in degrees east and north; west and south are negative. */
public record Place(double longitude, double latitude) implements Serializable {

    /** Decimals of a degree that are kept: about a centimetre. */
    private static final int DECIMALS = 7;

    private static final double EARTH_RADIUS_KM = 6371;

    static Place of(double longitude, double latitude) {
        return new Place(rounded(longitude), rounded(latitude));
    }

    public static Place of(BigDecimal longitude, BigDecimal latitude) {
        return of(longitude.doubleValue(), latitude.doubleValue());
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    public double kilometresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double part = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    /** As GeoJSON writes it: longitude, comma, latitude. */
    @Override
    public String toString() {
        return plain(longitude) + "," + plain(latitude);
    }

    private static String plain(double degrees) {
        BigDecimal number = BigDecimal.valueOf(degrees).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}

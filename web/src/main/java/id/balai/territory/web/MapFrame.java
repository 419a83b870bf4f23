package id.balai.territory.web;

import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.Place;

/** The paper that a village is drawn on, north above. Flat, as land of a village's size may be taken. */
record MapFrame(Place middle, double unitsPerKilometre, double width, double height) {

    static final int WIDTH = 400;

    private static final int LOWEST = 210;
    private static final int HIGHEST = 440;
    private static final int MARGIN = 26;
    private static final double LONGER_SIDE = 600;
    private static final double KILOMETRES_PER_DEGREE = 111.195;

    /** Land that is smaller than this is not blown up to fill the paper. */
    private static final double LEAST_KILOMETRES = 0.4;

    /** Always as wide, and as high as the land asks for. */
    static MapFrame around(Bounds bounds) {
        double wide = Math.max(kilometresWide(bounds), LEAST_KILOMETRES);
        double tall = Math.max(kilometresTall(bounds), LEAST_KILOMETRES);
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / tall);
        int height = (int) Math.ceil(tall * scale) + 2 * MARGIN;
        return new MapFrame(bounds.middle(), scale, WIDTH, Math.max(LOWEST, height));
    }

    /** Cut at the land itself. */
    static MapFrame close(Bounds bounds) {
        double wide = kilometresWide(bounds);
        double tall = kilometresTall(bounds);
        double scale = LONGER_SIDE / Math.max(1e-6, Math.max(wide, tall));
        return new MapFrame(bounds.middle(), scale, wide * scale, tall * scale);
    }

    Spot spot(Place place) {
        double east = (place.longitude() - middle.longitude()) * kilometresEast(middle);
        double north = (place.latitude() - middle.latitude()) * KILOMETRES_PER_DEGREE;
        return new Spot(width / 2 + east * unitsPerKilometre, height / 2 - north * unitsPerKilometre);
    }

    private static double kilometresWide(Bounds bounds) {
        return (bounds.east() - bounds.west()) * kilometresEast(bounds.middle());
    }

    private static double kilometresTall(Bounds bounds) {
        return (bounds.north() - bounds.south()) * KILOMETRES_PER_DEGREE;
    }

    private static double kilometresEast(Place place) {
        return KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(place.latitude()));
    }
}

package id.balai.territory.web;

import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.Place;

/**
 * The paper that a village is drawn on: always as wide, as high as its shape asks for, north above. Flat, as land of a
 * village's size may be taken.
 */
record MapFrame(Place middle, double unitsPerKilometre, int height) {

    static final int WIDTH = 400;

    private static final int LOWEST = 210;
    private static final int HIGHEST = 440;
    private static final int MARGIN = 26;
    private static final double KILOMETRES_PER_DEGREE = 111.195;

    /** Land that is smaller than this is not blown up to fill the paper. */
    private static final double LEAST_KILOMETRES = 0.4;

    static MapFrame around(Bounds bounds) {
        Place middle = bounds.middle();
        double wide = Math.max((bounds.east() - bounds.west()) * kilometresEast(middle), LEAST_KILOMETRES);
        double tall = Math.max((bounds.north() - bounds.south()) * KILOMETRES_PER_DEGREE, LEAST_KILOMETRES);
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / tall);
        int height = (int) Math.ceil(tall * scale) + 2 * MARGIN;
        return new MapFrame(middle, scale, Math.max(LOWEST, height));
    }

    Spot spot(Place place) {
        double east = (place.longitude() - middle.longitude()) * kilometresEast(middle);
        double north = (place.latitude() - middle.latitude()) * KILOMETRES_PER_DEGREE;
        return new Spot(WIDTH / 2.0 + east * unitsPerKilometre, height / 2.0 - north * unitsPerKilometre);
    }

    private static double kilometresEast(Place place) {
        return KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(place.latitude()));
    }
}

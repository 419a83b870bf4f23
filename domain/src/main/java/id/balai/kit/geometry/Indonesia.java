package id.balai.kit.geometry;

/** The box of degrees that the whole country lies in. */
final class Indonesia {

    private static final Bounds BOX = new Bounds(94.9, -11.1, 141.1, 6.2);

    private Indonesia() {}

    static boolean contains(double longitude, double latitude) {
        return longitude >= BOX.west() && longitude <= BOX.east() && latitude >= BOX.south() && latitude <= BOX.north();
    }
}

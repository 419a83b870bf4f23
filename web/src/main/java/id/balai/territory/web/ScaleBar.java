package id.balai.territory.web;

/** A round length on the ground and how long it is on the paper. */
public record ScaleBar(int metres, double length) {

    private static final int[] ROUND = {10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50};
    private static final double LONGEST = 110;

    static ScaleBar of(MapFrame frame) {
        for (int metres : ROUND) {
            double length = metres / 1000.0 * frame.unitsPerKilometre();
            if (length <= LONGEST) {
                return new ScaleBar(metres, Math.round(length * 10) / 10.0);
            }
        }
        return new ScaleBar(50, LONGEST);
    }

    /** Where it ends, beginning 12 from the left. */
    public double end() {
        return 12 + length;
    }

    public boolean inKilometres() {
        return metres >= 1000;
    }
}

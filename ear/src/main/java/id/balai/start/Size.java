package id.balai.start;

/** How large a file is, for people. */
final class Size {

    private static final int STEP = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Size() {}

    static String of(long bytes) {
        long size = bytes;
        int unit = 0;
        while (size >= 10 * STEP && unit < UNITS.length - 1) {
            size = (size + STEP / 2) / STEP;
            unit++;
        }
        return size + " " + UNITS[unit];
    }
}

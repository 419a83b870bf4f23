package id.balai.media.service;

import java.util.ArrayList;
import java.util.List;

/** Width and height in pixels, and the sizes in which such a picture is served. */
public record PictureSize(int width, int height) {

    /** From the emblem beside a village's name to the whole width of a large screen. */
    private static final int[] SERVED = {160, 320, 640, 960, 1280, 1920};

    /** A tall poster is no wider than this allows. */
    private static final long MOST_PIXELS = 6_000_000;

    /** A size hardly larger than the one before is not worth its bytes. */
    private static final double STEP = 1.15;

    long pixels() {
        return (long) width * height;
    }

    /** The size in which it is served at most; never larger than itself. */
    PictureSize largest() {
        int widest = Math.min(width, SERVED[SERVED.length - 1]);
        PictureSize largest = toWidth(widest);
        return largest.pixels() <= MOST_PIXELS
                ? largest
                : toWidth((int) Math.max(1, Math.sqrt((double) MOST_PIXELS * width / height)));
    }

    /** Smallest first; the last is this one. */
    List<PictureSize> served() {
        List<PictureSize> sizes = new ArrayList<>();
        for (int served : SERVED) {
            if (served * STEP <= width) {
                sizes.add(toWidth(served));
            }
        }
        sizes.add(this);
        return sizes;
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }

    private PictureSize toWidth(int wanted) {
        return new PictureSize(wanted, (int) Math.max(1, Math.round((double) height * wanted / width)));
    }
}

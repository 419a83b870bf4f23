package id.balai.browser;

import java.util.Map;

/**
 * A picture as a browser has fetched it for a page.
 *
 * @param shown width on the page, in pixels of the stylesheet
 * @param density of the screen
 * @param width in pixels of the file, read from its address
 * @param bytes of the file's body that came over the network
 */
public record Download(double shown, double density, int width, boolean upright, long bytes) {

    private static final String FETCHED = """
            const picture = document.querySelector(arguments[0]);
            picture.scrollIntoView({block: 'center', behavior: 'instant'});
            const entries = picture.complete && picture.naturalWidth
                ? performance.getEntriesByName(picture.currentSrc).filter(entry => entry.responseEnd > 0) : [];
            return entries.length === 0 ? null : {
                shown: picture.getBoundingClientRect().width, density: devicePixelRatio, address: picture.currentSrc,
                upright: picture.naturalHeight > picture.naturalWidth, bytes: entries[0].encodedBodySize};
            """;

    /** Scrolls to the picture, as a reader does, and waits until it is there. */
    public static Download of(Browser browser, String picture) {
        Map<?, ?> fetched = browser.await(picture, () -> (Map<?, ?>) browser.script(FETCHED, picture));
        return new Download(
                ((Number) fetched.get("shown")).doubleValue(),
                ((Number) fetched.get("density")).doubleValue(),
                Integer.parseInt(fetched.get("address").toString().replaceFirst(".*/(\\d+)[.][a-z]+$", "$1")),
                (Boolean) fetched.get("upright"),
                ((Number) fetched.get("bytes")).longValue());
    }

    /** Pixels of the file for each pixel of the screen. */
    public double fit() {
        return width / (shown * density);
    }

    @Override
    public String toString() {
        return String.format(
                "shown %.0f px at density %.0f: %d px wide, %d KB, fit %.2f",
                shown, density, width, bytes / 1024, fit());
    }
}

package id.balai.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files that a person drags from a folder of the computer into a page. */
public final class Dropping {

    private static final int COPY = 1;

    private Dropping() {}

    /** Lets go of the files over the middle of an element. */
    public static void drop(Browser browser, String css, List<Path> files) {
        var place = browser.find(css).getRect();
        for (String step : List.of("dragEnter", "dragOver", "drop")) {
            browser.command(
                    "Input.dispatchDragEvent",
                    Map.of(
                            "type",
                            step,
                            "x",
                            place.x + place.width / 2,
                            "y",
                            place.y + place.height / 2,
                            "data",
                            Map.of(
                                    "items",
                                    List.of(),
                                    "files",
                                    files.stream().map(Path::toString).toList(),
                                    "dragOperationsMask",
                                    COPY)));
        }
    }

    /** Lets sending take as long as it does from a village; a speed of -1 is that of the machine. */
    public static void sendAt(Browser browser, int bytesPerSecond) {
        browser.command("Network.enable", Map.of());
        browser.command(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytesPerSecond));
    }
}

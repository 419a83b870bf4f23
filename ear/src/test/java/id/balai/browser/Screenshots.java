package id.balai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of whole pages in target/screenshots, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    public static void take(ChromeDriver driver, String name) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        write(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** What a journey saw when it failed, with the page's source. */
    public static void takeEvidence(ChromeDriver driver, String journey) {
        String name = "failed/" + journey.replaceAll("[^A-Za-z0-9]+", "-");
        take(driver, name);
        write(name + ".html", driver.getPageSource().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void write(String name, byte[] content) {
        try {
            Path file = FOLDER.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.balai.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a browser noted since it was last asked: errors in its console and requests to other computers. */
public final class BrowserLog {

    private static final String REFUSED = " - Failed to load resource: the server responded with a status of 4";

    private final ChromeDriver driver;
    private final Set<String> visited = new HashSet<>();

    public BrowserLog(ChromeDriver driver) {
        this.driver = driver;
    }

    /** An address that a journey opens on purpose: that the page is refused is for the journey to judge. */
    public void visiting(String address) {
        visited.add(address);
    }

    public List<String> drainComplaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue() && !isExpected(entry.getMessage())) {
                complaints.add(entry.getMessage());
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                String address = requested(entry.getMessage());
                if (leavesThisComputer(address)) {
                    complaints.add("Request to another computer: " + address);
                }
            }
        }
        visited.clear();
        return complaints;
    }

    private boolean isExpected(String message) {
        if (message.contains("Cross-Origin-Opener-Policy header has been ignored")) {
            // it counts where there is TLS or the address is the computer's own; example.id has neither here
            return message.contains(".example.id");
        }
        int refused = message.indexOf(REFUSED);
        return refused > 0 && visited.contains(message.substring(0, refused));
    }

    private static String requested(String entry) {
        Map<?, ?> message = (Map<?, ?>)
                new Json().<Map<String, Object>>toType(entry, Json.MAP_TYPE).get("message");
        Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
        return (String) request.get("url");
    }

    private static boolean leavesThisComputer(String address) {
        if (!address.startsWith("http")) {
            return false;
        }
        String host = URI.create(address).getHost();
        return !host.equals("127.0.0.1") && !host.endsWith(".example.id");
    }
}

package id.balai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser. Elements are named by CSS selectors; everything waits for what should come, never for time. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** PrimeFaces counts no request that waits for its delay, so the first look at a page makes it do so. */
    private static final String AT_REST = """
            if (document.readyState !== 'complete' || !window.PrimeFaces) {
                return document.readyState === 'complete';
            }
            if (!window.delayed) {
                window.delayed = new Set();
                const queue = PrimeFaces.queueTask.bind(PrimeFaces);
                PrimeFaces.queueTask = (task, delay) => {
                    const id = queue(() => {
                        window.delayed.delete(id);
                        task();
                    }, delay);
                    window.delayed.add(id);
                    return id;
                };
            }
            const {Queue} = PrimeFaces.ajax;
            return Queue.isEmpty() && !Object.values(Queue.delays).some(({timeout}) => window.delayed.has(timeout));
            """;

    private final ChromeDriver driver;
    private final BrowserLog log;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.log = new BrowserLog(driver);
    }

    public static Browser start() {
        return new Browser(Chromium.find().orElseThrow().open());
    }

    /** Becomes somebody else's: without cookies, with one tab, on a wide screen. */
    public void forget() {
        closeOtherTabs();
        forgetKeptText();
        driver.get("about:blank");
        command("Network.clearBrowserCookies", Map.of());
        runScripts(true);
        block();
        width(1280);
        log.drainComplaints();
    }

    private void forgetKeptText() {
        if (driver.getCurrentUrl().startsWith("http")) {
            script("localStorage.clear()");
        }
    }

    /** As when the session has ended elsewhere. */
    public void loseCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** Cuts the connection to every server, or gives it back. */
    public void connected(boolean connected) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !connected, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** What the browser complained of so far; it counts no more. */
    public List<String> complaints() {
        return log.drainComplaints();
    }

    public void visit(String address) {
        log.visiting(address);
        driver.get(address);
        rest();
    }

    /** Waits until the page is there and PrimeFaces has no request under way and none that waits for its delay. */
    public void rest() {
        await("the page at rest", () -> script(AT_REST).equals(true));
    }

    public WebElement find(String css) {
        return await(
                css,
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    public boolean has(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    }

    public List<String> texts(String css) {
        return await(
                "the texts of " + css,
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .map(WebElement::getText)
                        .toList());
    }

    public String text(String css) {
        return await("the text of " + css, () -> find(css).getText());
    }

    public String value(String css) {
        return find(css).getDomProperty("value");
    }

    public void fill(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Presses something that sends its form or leads on, and waits until the answer has taken its place. */
    public void press(String css) {
        WebElement button = reach(css);
        button.click();
        awaitReplaced(button);
    }

    /** Waits until an element has made way for what the server answered. */
    public void awaitReplaced(WebElement element) {
        await("an answer", () -> ExpectedConditions.stalenessOf(element).apply(driver));
        rest();
    }

    public void click(String css) {
        reach(css).click();
    }

    /** Scrolls to an element as a person does: into the middle, not under a bar that sticks to an edge. */
    private WebElement reach(String css) {
        WebElement element = find(css);
        script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        return element;
    }

    public WebElement link(String text) {
        return await(
                "the link " + text,
                () -> driver.findElements(By.linkText(text)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    public void follow(String text) {
        WebElement link = link(text);
        link.click();
        awaitReplaced(link);
    }

    /** @param condition answers null or false while it has to be waited for */
    public <T> T await(String what, Supplier<T> condition) {
        return await(what, PATIENCE, condition);
    }

    /** For what takes the server itself a while. */
    public <T> T await(String what, Duration patience, Supplier<T> condition) {
        return new WebDriverWait(driver, patience)
                .pollingEvery(Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .withMessage(() -> what + " at " + driver.getCurrentUrl())
                .until(unused -> whileDocumentStands(condition));
    }

    /** Asked in the very moment in which a document is replaced, the driver answers with this instead of a stale element. */
    private static <T> T whileDocumentStands(Supplier<T> condition) {
        try {
            return condition.get();
        } catch (WebDriverException failed) {
            if (String.valueOf(failed.getMessage()).contains("does not belong to the document")) {
                return null;
            }
            throw failed;
        }
    }

    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    public Object promise(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    public Actions actions() {
        return new Actions(driver);
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public String title() {
        return driver.getTitle();
    }

    /** The HTTP status of the page that is shown. */
    public long status() {
        return (Long) script("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    /** Turns to the tab that was opened last. */
    public void nextTab() {
        String here = driver.getWindowHandle();
        String next = await(
                "another tab",
                () -> driver.getWindowHandles().stream()
                        .filter(handle -> !handle.equals(here))
                        .findFirst()
                        .orElse(null));
        driver.switchTo().window(next);
        rest();
    }

    public void closeOtherTabs() {
        String here = driver.getWindowHandle();
        for (String handle : driver.getWindowHandles()) {
            if (!handle.equals(here)) {
                driver.switchTo().window(handle).close();
            }
        }
        driver.switchTo().window(here);
    }

    public Set<Cookie> cookies() {
        return driver.manage().getCookies();
    }

    /** Takes over a cookie for the host of an address, which need not be shown. */
    public void take(String address, Cookie cookie) {
        command(
                "Network.setCookie",
                Map.of("url", address, "name", cookie.getName(), "value", cookie.getValue(), "path", cookie.getPath()));
    }

    public void width(int pixels) {
        screen(pixels, 1);
    }

    /** @param density pixels of the screen for each pixel of a stylesheet */
    public void screen(int width, int density) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", density, "mobile", false));
    }

    /** As on a first visit: what pages consist of is fetched again. */
    public void forgetFiles() {
        driver.get("about:blank");
        command("Network.clearBrowserCache", Map.of());
    }

    public void runScripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Of the browser's own protocol, for what no page can do by itself. */
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Lets no request to these addresses leave this computer; it is noted all the same. */
    public void block(String... addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    /** Does not complain when a part of a page is refused, which a journey knows beforehand. */
    public void expectRefusal(String address) {
        log.visiting(address);
    }

    /** Taken when somebody wants to look at pictures: with -Dpictures=true. */
    public void picture(String name) {
        if (Boolean.getBoolean("balai.pictures")) {
            Screenshots.take(driver, name);
        }
    }

    public void keepEvidence(String journey) {
        Screenshots.takeEvidence(driver, journey);
        System.out.println(journey + " ended at " + driver.getCurrentUrl() + " " + log.drainComplaints());
    }

    public void assertNoComplaints() {
        assertThat(log.drainComplaints()).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

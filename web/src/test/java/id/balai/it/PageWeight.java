package id.balai.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;

/**
 * How many bytes a first view of a page sends: the document and its stylesheets, scripts and SVG, each gzipped.
 *
 * <p>Compressed here, not by the server, so that the number does not depend on the server's settings.
 */
public class PageWeight {

    /** The most a public page may weigh. */
    public static final int LIMIT = 60_000;

    private static final Pattern IN_CSS = Pattern.compile("(?:@import\\s+|url\\()['\"]?([^'\")\\s]+)");
    private static final String COUNTED = "(?i).*(css|javascript|svg|html).*";

    private final SiteClient site;
    private final Map<String, Integer> bytes = new LinkedHashMap<>();

    private PageWeight(SiteClient site) {
        this.site = site;
    }

    /** Loads the page and everything it links in; a part that does not answer 200 is a failure. */
    public static PageWeight of(SiteClient site, String path) {
        var weight = new PageWeight(site);
        var waiting = new ArrayDeque<>(Stream.of(path).toList());
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!weight.bytes.containsKey(next)) {
                weight.load(next).forEach(waiting::add);
            }
        }
        return weight;
    }

    /** Gzip bytes by address; pictures that are no text count nothing. */
    public Map<String, Integer> parts() {
        return bytes;
    }

    public int total() {
        return bytes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public void assertLight() {
        assertThat(total()).as("gzip bytes of %s", bytes).isLessThanOrEqualTo(LIMIT);
    }

    private Stream<String> load(String path) {
        var answer = site.get(path);
        var type = answer.header("Content-Type").orElse("");
        if (!bytes.isEmpty()) {
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
        bytes.put(path, type.matches(COUNTED) ? gzipped(answer.body()) : 0);
        if (type.contains("html")) {
            return linked(answer).map(link -> absolute(path, link));
        }
        return type.contains("css") ? inCss(answer).map(link -> absolute(path, link)) : Stream.empty();
    }

    private static Stream<String> linked(Answer answer) {
        var page = Jsoup.parse(answer.text());
        return Stream.of(
                        page.select("link[rel~=stylesheet|icon|preload]").eachAttr("href"),
                        page.select("script[src]").eachAttr("src"),
                        page.select("img[src]").eachAttr("src"),
                        page.select("use[href]").eachAttr("href"))
                .flatMap(links -> links.stream());
    }

    private static Stream<String> inCss(Answer answer) {
        return IN_CSS.matcher(answer.text()).results().map(found -> found.group(1));
    }

    /** Fragments and data addresses cost nothing of their own. */
    private static String absolute(String page, String link) {
        if (link.startsWith("data:") || link.startsWith("#")) {
            return page;
        }
        var uri = URI.create(page).resolve(link);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static int gzipped(byte[] body) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}

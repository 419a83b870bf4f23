package id.balai.packaged;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes down every page that links of a running site lead to, for the public and for people of its office, a file each:
 * the parsed tree, an element a line, without what differs from one answer to the next (nonce, view state, versions of
 * files). Two records of one village, made by two builds on copies of its data, are compared with {@code diff -r}; the
 * script {@code .ci/record-pages} does both.
 *
 * <p>Only reads; a page is known by its address without the session, so pages are asked for once for each person.
 */
public final class PageRecord {

    private static final int MOST_OF_A_KIND = 60;
    private static final Pattern VERSION = Pattern.compile("\\?v=[0-9a-f]{12}");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'\\)");
    private static final Pattern READ = Pattern.compile("text/.*|application/(json|xml|[a-z+-]+\\+xml|geo\\+json).*");

    private final String site;
    private final Path folder;
    private final Map<String, String> cookies;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private PageRecord(String site, Path folder, Map<String, String> cookies) {
        this.site = site;
        this.folder = folder;
        this.cookies = cookies;
    }

    /** @param arguments the site's address without a slash at its end, a new folder, and any number of name:password */
    public static void main(String[] arguments) throws IOException {
        String site = arguments[0];
        Path folder = Path.of(arguments[1]);
        new PageRecord(site, folder.resolve("public"), Map.of()).follow("/");
        for (String account : List.of(arguments).subList(2, arguments.length)) {
            String[] parts = account.split(":", 2);
            new PageRecord(site, folder.resolve(parts[0]), signIn(site, parts[0], parts[1])).follow("/admin/");
        }
    }

    private static Map<String, String> signIn(String site, String username, String password) throws IOException {
        Response door = Jsoup.connect(site + "/admin/sign-in.xhtml").execute();
        Document page = door.parse();
        Connection form = Jsoup.connect(site + "/admin/sign-in.xhtml")
                .cookies(door.cookies())
                .method(Connection.Method.POST)
                .followRedirects(false)
                .data("username", username)
                .data("password", password)
                .data("signIn", "signIn");
        for (Element hidden : page.select("#signInForm input[type=hidden]")) {
            form.data(hidden.attr("name"), hidden.attr("value"));
        }
        NONCE.matcher(page.html())
                .results()
                .findFirst()
                .ifPresent(nonce -> form.data("primefaces.nonce", nonce.group(1)));
        Response in = form.execute();
        if (in.statusCode() != 302) {
            throw new IllegalArgumentException("The site did not let " + username + " in");
        }
        Map<String, String> cookies = new TreeMap<>(door.cookies());
        cookies.putAll(in.cookies());
        return cookies;
    }

    private void follow(String first) throws IOException {
        Files.createDirectories(folder);
        waiting.add(first);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (seen.add(path) && isWanted(path)) {
                Response answer = Jsoup.connect(site + path)
                        .cookies(cookies)
                        .userAgent("crawler-bot")
                        .ignoreHttpErrors(true)
                        .ignoreContentType(true)
                        .followRedirects(false)
                        .maxBodySize(0)
                        .execute();
                write(path, answer);
            }
        }
        System.out.println(folder + ": " + seen.size() + " addresses");
    }

    /** Of pages that differ in an id alone, a number is enough. */
    private boolean isWanted(String path) {
        return kinds.merge(path.replaceAll("\\d+", "0"), 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    private void write(String path, Response answer) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(answer.statusCode() + " " + answer.contentType() + " " + answer.header("Location"));
        if (String.valueOf(answer.contentType()).startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body(), site + path);
            page.select("a[href], form[action], iframe[src]").forEach(this::remember);
            write(page, 0, lines);
        } else if (READ.matcher(String.valueOf(answer.contentType())).matches()) {
            answer.body().lines().map(this::steady).forEach(lines::add);
        }
        Files.write(folder.resolve(fileName(path)), lines, StandardCharsets.UTF_8);
    }

    private static String fileName(String path) {
        String name = path.replaceAll("[^A-Za-z0-9.=-]+", "_");
        return name.length() > 180 ? name.substring(0, 180) + name.hashCode() : name;
    }

    private void remember(Element link) {
        URI address;
        try {
            address = URI.create(link.absUrl(link.hasAttr("href") ? "href" : "src"));
        } catch (IllegalArgumentException noAddress) {
            return;
        }
        if (address.toString().startsWith(site + "/") && !address.getPath().startsWith("/media/")) {
            String query = address.getRawQuery();
            waiting.add(address.getRawPath() + (query == null ? "" : "?" + query));
        }
    }

    private void write(Node node, int depth, List<String> lines) {
        String indent = " ".repeat(depth);
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                lines.add(indent + steady(text.text().strip()));
            }
        } else if (node instanceof DataNode data) {
            data.getWholeData()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(indent + steady(line)));
        } else if (node instanceof Element element) {
            Map<String, String> attributes = new TreeMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey(), steady(attribute.getValue()));
            }
            if (element.attr("name").matches("jakarta\\.faces\\.ViewState|primefaces\\.nonce")) {
                attributes.put("value", "");
            }
            attributes.computeIfPresent("nonce", (name, value) -> "");
            lines.add(indent + element.tagName() + " " + attributes);
        }
        if (!(node instanceof Comment)) {
            node.childNodes().forEach(child -> write(child, depth + 1, lines));
        }
    }

    private String steady(String text) {
        String known = NONCE.matcher(text.replace(site, "")).replaceAll("csp.init('')");
        return VERSION.matcher(known).replaceAll("").replaceAll("\\s+", " ");
    }
}

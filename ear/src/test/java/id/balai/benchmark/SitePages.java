package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of each kind of a village, by name, found as a reader finds them: by the links on its front page. */
record SitePages(Map<String, String> paths) {

    static final String HOME = "home";
    static final String ARTICLE = "article";
    static final String CATEGORY = "category";
    static final String OFFICIALS = "officials";
    static final String ARCHIVE = "archive";
    static final String INSTITUTION = "institution";
    static final String STYLESHEET = "stylesheet";

    static SitePages of(Site site) {
        try {
            String home = site.get("/", false).text();
            Map<String, String> paths = new LinkedHashMap<>();
            paths.put(HOME, "/");
            paths.put(ARTICLE, first(home, "/artikel/[^\"#]+"));
            paths.put(CATEGORY, first(home, "/kategori/[^\"#]+"));
            paths.put(OFFICIALS, "/pemerintah");
            paths.put(ARCHIVE, "/arsip");
            paths.put(INSTITUTION, first(site.get("/lembaga", false).text(), "/lembaga/[^\"#]+"));
            paths.put(STYLESHEET, first(home, "/resources/[^\"]+\\.css[^\"]*"));
            return new SitePages(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(String page, String address) {
        Matcher link = Pattern.compile("href=\"(" + address + ")\"").matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("No link to " + address);
        }
        return link.group(1);
    }

    String path(String name) {
        return paths.get(name);
    }

    /** All of them, as readers take them. */
    List<String> targets() {
        return paths.values().stream().map(path -> Site.HOST + " " + path).toList();
    }
}

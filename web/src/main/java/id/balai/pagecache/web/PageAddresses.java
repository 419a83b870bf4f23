package id.balai.pagecache.web;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.frame.web.PageParameter;
import id.balai.frame.web.PageServlets;

/** Tells which requests are for public pages that every reader gets alike, and brings their addresses into one form. */
@ApplicationScoped
class PageAddresses {

    private static final int LONGEST = 300;
    private static final BitSet PLAIN =
            characters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_.~-");
    private static final Set<String> NO_PAGES = Set.of("admin", "resources", "jakarta.faces.resource");

    @Inject
    Instance<PageParameter> brought;

    private Map<String, Pattern> forms;

    @PostConstruct
    void gather() {
        forms = brought.stream().collect(Collectors.toMap(PageParameter::name, PageParameter::form));
    }

    /** The parameters that the page reads, by name; empty for what is no such page, or may not be kept. */
    Optional<Map<String, String>> parameters(HttpServletRequest request) {
        boolean page = PageServlets.draw(request)
                && isPlain(request.getRequestURI())
                && !NO_PAGES.contains(firstPart(request.getServletPath()));
        return page ? read(request.getQueryString()) : Optional.empty();
    }

    private static boolean isPlain(String uri) {
        return uri.length() <= LONGEST && uri.chars().allMatch(PLAIN::get);
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? path : path.substring(1, end < 0 ? path.length() : end);
    }

    private static BitSet characters(String all) {
        BitSet characters = new BitSet();
        all.chars().forEach(characters::set);
        return characters;
    }

    private Optional<Map<String, String>> read(String query) {
        if (query == null) {
            return Optional.of(Map.of());
        }
        Map<String, String> known = new TreeMap<>();
        for (String each : query.split("&")) {
            int sign = each.indexOf('=');
            String name = sign < 0 ? each : each.substring(0, sign);
            Pattern form = forms.get(name);
            if (form == null) {
                continue;
            }
            String value = sign < 0 ? "" : each.substring(sign + 1);
            if (!form.matcher(value).matches() || known.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }
}

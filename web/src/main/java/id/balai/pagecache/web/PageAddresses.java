package id.balai.pagecache.web;

import java.util.Map;
import java.util.Optional;
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

    private static final Pattern PLAIN = Pattern.compile("/[a-zA-Z0-9/_.~-]{0,300}");
    private static final Pattern NO_PAGES = Pattern.compile("/(admin|resources|jakarta\\.faces\\.resource)(/.*)?");

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
                && PLAIN.matcher(request.getRequestURI()).matches()
                && !NO_PAGES.matcher(request.getServletPath()).matches();
        return page ? read(request.getQueryString()) : Optional.empty();
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

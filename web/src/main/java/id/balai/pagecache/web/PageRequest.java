package id.balai.pagecache.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as a page sees it that others will get as well: with the parameters that are part of its address, and of its
 * headers those alone that say which site it was for.
 */
class PageRequest extends HttpServletRequestWrapper {

    private static final Set<String> SHOWN = Set.of("host", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto");

    private final Map<String, String> parameters;

    PageRequest(HttpServletRequest request, Map<String, String> parameters) {
        super(request);
        this.parameters = parameters;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getQueryString() {
        return parameters.isEmpty()
                ? null
                : String.join(
                        "&",
                        parameters.entrySet().stream().map(Object::toString).toList());
    }

    @Override
    public String getParameter(String name) {
        return parameters.get(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        String value = parameters.get(name);
        return value == null ? null : new String[] {value};
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
    }

    @Override
    public String getHeader(String name) {
        return isShown(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isShown(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> all = Collections.list(super.getHeaderNames());
        return Collections.enumeration(all.stream().filter(PageRequest::isShown).toList());
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }

    private static boolean isShown(String name) {
        return SHOWN.contains(name.toLowerCase(Locale.ROOT));
    }
}

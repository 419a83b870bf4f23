package id.balai.shared.web;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** Requests for unit tests: where they came from and their headers, and nothing else. */
class Requests {

    private Requests() {}

    /** @param headers each as "Name: value"; one that stands twice has two values */
    static HttpServletRequest from(String address, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getScheme" -> "http";
                    case "getServerName" -> "localhost";
                    case "getHeader" ->
                        values(headers, arguments[0]).stream().findFirst().orElse(null);
                    case "getHeaders" -> Collections.enumeration(values(headers, arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static List<String> values(String[] headers, Object name) {
        return Arrays.stream(headers)
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(header.indexOf(": ") + 2))
                .toList();
    }
}

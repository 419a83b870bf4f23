package id.balai.shared.web;

import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import id.balai.kit.settings.AddressRange;

/** What proxies say of a request; nothing when it did not come through a trusted one. */
class Forwarding {

    /** Some proxies add a port, and brackets around IPv6. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([0-9.]+):\\d+");

    private final HttpServletRequest request;
    private final List<AddressRange> proxies;
    private final boolean believed;

    Forwarding(HttpServletRequest request, List<AddressRange> proxies) {
        this.request = request;
        this.proxies = proxies;
        this.believed = !proxies.isEmpty()
                && parse(request.getRemoteAddr()).filter(this::isTrusted).isPresent();
    }

    /** The last address before the trusted proxies; what stands before it was written by strangers. */
    String client() {
        if (!believed && request.getRemoteAddr().indexOf(':') < 0) {
            return request.getRemoteAddr();
        }
        InetAddress client = parse(request.getRemoteAddr()).orElseThrow();
        List<String> hops = values("X-Forwarded-For").toList();
        for (int hop = hops.size() - 1; hop >= 0 && isTrusted(client); hop--) {
            Optional<InetAddress> before = parse(hops.get(hop));
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return withoutZone(client.getHostAddress());
    }

    /** The value that the nearest proxy wrote, if it is a trusted one. */
    Optional<String> last(String header) {
        return believed ? values(header).reduce((before, after) -> after) : Optional.empty();
    }

    private Stream<String> values(String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private boolean isTrusted(InetAddress address) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    private static Optional<InetAddress> parse(String text) {
        String bare = withoutZone(text);
        Matcher port = WITH_PORT.matcher(bare);
        if (port.matches()) {
            bare = port.group(1) == null ? port.group(2) : port.group(1);
        }
        try {
            return Optional.of(AddressRange.literal(bare));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}

package id.balai.shared.web;

import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import id.balai.kit.settings.AddressRange;

/** What proxies say of a request; nothing when it did not come through a trusted one. */
record Forwarding(HttpServletRequest request, List<AddressRange> proxies) {

    /** The last address before the trusted proxies; what stands before it was written by strangers. */
    String client() {
        InetAddress client = parse(request.getRemoteAddr()).orElseThrow();
        List<String> hops = values("X-Forwarded-For").toList();
        for (int hop = hops.size() - 1; hop >= 0 && isTrusted(client); hop--) {
            Optional<InetAddress> before = parse(hops.get(hop));
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client.getHostAddress().replaceFirst("%.*", "");
    }

    /** The value that the nearest proxy wrote, if it is a trusted one. */
    Optional<String> last(String header) {
        boolean believed =
                parse(request.getRemoteAddr()).filter(this::isTrusted).isPresent();
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

    /** Some proxies add a port, and brackets around IPv6. */
    private static Optional<InetAddress> parse(String text) {
        String bare = text.replaceFirst("%.*", "")
                .replaceFirst("^\\[(.*)](:\\d+)?$", "$1")
                .replaceFirst("^([0-9.]+):\\d+$", "$1");
        try {
            return Optional.of(AddressRange.literal(bare));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

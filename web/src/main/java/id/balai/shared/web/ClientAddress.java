package id.balai.shared.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import id.balai.kit.settings.AddressRange;
import id.balai.kit.settings.Settings;

/**
 * Where a request comes from and what it was addressed to, as far as that can be believed: what a proxy reports counts
 * only when the connection comes from one named in {@code BALAI_TRUSTED_PROXIES}. Nobody else reads these headers.
 *
 * @param address of the client, in digits
 * @param scheme http or https, as the client sees it
 * @param authority host and perhaps port, as the client sees them
 */
public record ClientAddress(String address, String scheme, String authority) {

    private static final class Trusted {
        static final List<AddressRange> PROXIES = Settings.current().trustedProxies().stream()
                .map(AddressRange::parse)
                .toList();
    }

    public static ClientAddress of(HttpServletRequest request) {
        return of(request, Trusted.PROXIES);
    }

    static ClientAddress of(HttpServletRequest request, List<AddressRange> proxies) {
        Forwarding forwarding = new Forwarding(request, proxies);
        return new ClientAddress(
                forwarding.client(),
                forwarding
                        .last("X-Forwarded-Proto")
                        .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                        .filter(List.of("http", "https")::contains)
                        .orElse(request.getScheme()),
                forwarding.last("X-Forwarded-Host").orElseGet(() -> addressed(request)));
    }

    private static String addressed(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Host")).orElseGet(request::getServerName);
    }

    /** Host name of the request in the form in which hosts are compared: lower case, without port or closing dot. */
    public String host() {
        String name = authority.strip().toLowerCase(Locale.ROOT);
        int end = name.startsWith("[") ? name.indexOf(']') + 1 : name.indexOf(':');
        String host = end > 0 ? name.substring(0, end) : name;
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** What one household or office holds: the address itself, or the first 64 bits of an IPv6 address. */
    public String network() {
        InetAddress parsed = AddressRange.literal(address);
        if (!(parsed instanceof Inet6Address)) {
            return address;
        }
        byte[] bytes = parsed.getAddress();
        return "%02x%02x:%02x%02x:%02x%02x:%02x%02x::/64"
                .formatted(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]);
    }
}

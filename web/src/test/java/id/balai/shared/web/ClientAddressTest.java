package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.balai.kit.settings.AddressRange;

class ClientAddressTest {

    private static final List<AddressRange> PROXIES =
            Stream.of("127.0.0.1", "10.0.0.0/8").map(AddressRange::parse).toList();

    @Test
    void strangersReportsAreNotBelieved() {
        var client = of(
                "203.0.113.7",
                "Host: ganra.example.id",
                "X-Forwarded-For: 198.51.100.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: other.example.id");

        assertThat(client).isEqualTo(new ClientAddress("203.0.113.7", "http", "ganra.example.id"));
    }

    @Test
    void trustedProxyReportsTheClient() {
        var client = of(
                "127.0.0.1",
                "Host: localhost:8080",
                "X-Forwarded-For: 198.51.100.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: ganra.example.id");

        assertThat(client).isEqualTo(new ClientAddress("198.51.100.1", "https", "ganra.example.id"));
        assertThat(client.isSecure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'198.51.100.66, 198.51.100.1', 198.51.100.1",
        "'198.51.100.66, 198.51.100.1, 10.1.2.3', 198.51.100.1",
        "'10.1.1.1, 10.2.2.2', 10.1.1.1",
        "'198.51.100.1:51234', 198.51.100.1",
        "'[2001:db8::1]:443', 2001:db8:0:0:0:0:0:1",
        "'unknown', 127.0.0.1",
        "'attacker.example.id, 10.9.9.9', 10.9.9.9",
        "'', 127.0.0.1",
    })
    void clientStandsBeforeTheTrustedProxies(String forwarded, String expected) {
        assertThat(of("127.0.0.1", "X-Forwarded-For: " + forwarded).address()).isEqualTo(expected);
    }

    @Test
    void unknownSchemeIsNotTakenOver() {
        assertThat(of("127.0.0.1", "X-Forwarded-Proto: gopher").scheme()).isEqualTo("http");
    }

    @ParameterizedTest
    @CsvSource({
        "Ganra.Example.ID, ganra.example.id",
        "ganra.example.id:8080, ganra.example.id",
        "ganra.example.id., ganra.example.id",
        "[::1]:8080, [::1]",
        "127.0.0.1, 127.0.0.1",
    })
    void hostIsComparedWithoutPortAndCase(String authority, String expected) {
        assertThat(of("203.0.113.7", "Host: " + authority).host()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:0db8:0001:0002::/64",
        "2001:db8:1:2:ffff::9, 2001:0db8:0001:0002::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
    })
    void networkIsWhatOneHouseholdHolds(String address, String expected) {
        assertThat(of(address).network()).isEqualTo(expected);
    }

    private static ClientAddress of(String remote, String... headers) {
        return ClientAddress.of(Requests.from(remote, headers), PROXIES);
    }
}

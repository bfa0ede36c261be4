package maxis.runtime.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attackers write addresses of others into headers; only what declared proxies wrote counts. */
class ClientAddressTest {
    private static final String PROXY = "10.1.2.3";
    private static final ClientAddress DOOR =
            ClientAddress.behind(List.of("10.0.0.0/8", "127.0.0.1", "fd00::/8"));

    /** What stands before the last undeclared address was written by the client. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who connects | X-Forwarded-For | whose it is
                "203.0.113.9 | 198.51.100.1 | 203.0.113.9",
                "203.0.113.9 | 127.0.0.1 | 203.0.113.9",
                "203.0.113.9 | 10.1.2.3, 127.0.0.1 | 203.0.113.9",
                "10.1.2.3 | 198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 127.0.0.1, 198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 192.0.2.1, 198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 192.0.2.1,198.51.100.1,10.9.9.9 | 198.51.100.1",
                "10.1.2.3 | 192.0.2.1, 198.51.100.1, 10.9.9.9, 10.8.8.8 | 198.51.100.1",
                "10.1.2.3 | 198.51.100.1, unknown | 10.1.2.3",
                "10.1.2.3 | 198.51.100.1, _hidden | 10.1.2.3",
                "10.1.2.3 | 198.51.100.1, localhost | 10.1.2.3",
                "10.1.2.3 | 198.51.100.1, | 10.1.2.3",
                "10.1.2.3 | 127.1 | 10.1.2.3",
                "10.1.2.3 | 0127.0.0.1 | 10.1.2.3",
                "10.1.2.3 | 0x7f.0.0.1 | 10.1.2.3",
                "10.1.2.3 | 2130706433 | 10.1.2.3",
                "10.1.2.3 | 256.1.1.1 | 10.1.2.3",
                "10.1.2.3 | 198.51.100.1:4711 | 198.51.100.1",
                "10.1.2.3 | [2001:db8::7]:443 | 2001:db8:0:0:0:0:0:7",
                "10.1.2.3 | 2001:db8::7 | 2001:db8:0:0:0:0:0:7",
                "10.1.2.3 | fe80::1%eth0 | 10.1.2.3",
                "10.1.2.3 | ::ffff:127.0.0.1, ::ffff:198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 10.4.4.4 | 10.4.4.4",
                "10.1.2.3 | example.org | 10.1.2.3",
                "10.1.2.3 | '198.51.100.1 192.0.2.1' | 10.1.2.3",
                "10.1.2.3 | '<script>' | 10.1.2.3",
            })
    void theRightmostUndeclaredAddressIsTheClient(String peer, String list, String client) {
        assertThat(of(peer, Map.of("x-forwarded-for", list))).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "for=198.51.100.1 | 198.51.100.1",
                "for=127.0.0.1, for=198.51.100.1;proto=https;by=10.1.2.3 | 198.51.100.1",
                "For=\"[2001:db8::7]:4711\" | 2001:db8:0:0:0:0:0:7",
                "for=198.51.100.1, for=unknown | 10.1.2.3",
                "for=198.51.100.1, proto=https | 10.1.2.3",
                "for=\"198.51.100.1, for=127.0.0.1\" | 10.1.2.3",
                "for = 198.51.100.1 | 10.1.2.3",
            })
    void theStandardHeaderIsReadTheSameWay(String header, String client) {
        assertThat(of(PROXY, Map.of("forwarded", header))).isEqualTo(client);
    }

    @Test
    void whereTheTwoHeadersDifferNeitherIsBelieved() {
        assertThat(of(PROXY, both("192.0.2.1", "for=198.51.100.1"))).isEqualTo(PROXY);
        assertThat(of(PROXY, both("192.0.2.1", "for=192.0.2.1"))).isEqualTo("192.0.2.1");
    }

    private static Map<String, String> both(String list, String standard) {
        var headers = new HashMap<String, String>();
        headers.put("x-forwarded-for", list);
        headers.put("forwarded", standard);
        return headers;
    }

    @Test
    void onlyADeclaredProxySaysThatTheConnectionIsEncrypted() {
        var claim = Map.of("x-forwarded-proto", "https");
        assertThat(DOOR.of(address("203.0.113.9"), false, claim).isSecure()).isFalse();
        assertThat(DOOR.of(address(PROXY), false, claim).isSecure()).isTrue();
        assertThat(
                        DOOR.of(address(PROXY), false, Map.of("x-forwarded-proto", "https, http"))
                                .isSecure())
                .isFalse();
        assertThat(
                        DOOR.of(address(PROXY), false, Map.of("forwarded", "for=_a;proto=https"))
                                .isSecure())
                .isTrue();
    }

    @Test
    void onlyWhoComesFromThisMachineItselfIsLocal() {
        var open = ClientAddress.behind(List.of());
        assertThat(open.of(address("127.0.0.1"), false, Map.of()).isLocal()).isTrue();
        assertThat(open.of(address("::1"), false, Map.of()).isLocal()).isTrue();
        assertThat(open.of(address("203.0.113.9"), false, Map.of()).isLocal()).isFalse();
        // A proxy on this machine that nobody declared.
        assertThat(
                        open.of(
                                        address("127.0.0.1"),
                                        false,
                                        Map.of("x-forwarded-for", "203.0.113.9"))
                                .isLocal())
                .isFalse();
        assertThat(
                        DOOR.of(address("127.0.0.1"), false, Map.of("x-forwarded-for", "127.0.0.1"))
                                .isLocal())
                .isFalse();
    }

    @Test
    void whatIsNoNetworkIsNamed() {
        assertThatThrownBy(() -> ClientAddress.behind(List.of("10.0.0.0/33")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("10.0.0.0/33");
        assertThatThrownBy(() -> ClientAddress.behind(List.of("example.org")))
                .isInstanceOf(Fault.class);
    }

    private static String of(String peer, Map<String, String> headers) {
        return DOOR.of(address(peer), false, headers).address();
    }

    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }
}

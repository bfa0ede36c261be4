package maxis.runtime.web.guard;

import maxis.runtime.web.call.Incoming.Origin;
import maxis.spi.Fault;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whose request it is. Each proxy writes at the end of the list whom it heard the request from, so
 * the list is read from its end, as far as those who wrote it are declared; what stands before was
 * written by the client and may be anything.
 */
public final class ClientAddress {
    private static final String LIST = "x-forwarded-for";
    private static final String STANDARD = "forwarded";

    private final List<Network> proxies;

    private ClientAddress(List<Network> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    /** Behind proxies whose networks are declared as {@code 10.0.0.0/8}; a wrong one is a fault. */
    public static ClientAddress behind(List<String> declared) {
        return new ClientAddress(
                declared.stream()
                        .map(text ->
                                Network.read(text)
                                        .orElseThrow(() ->
                                                Fault.operator(
                                                        "web.proxies names \""
                                                                + text
                                                                + "\", which is no network. Write"
                                                                + " for example 10.0.0.0/8 or"
                                                                + " 192.0.2.7.",
                                                        null)))
                        .toList());
    }

    /**
     * Where a request comes from.
     *
     * @param peer who is at the other end of the connection
     * @param headers by their names in lower case, several of a name joined by commas
     */
    public Origin of(InetAddress peer, boolean isEncrypted, Map<String, String> headers) {
        boolean isForwarded = headers.containsKey(LIST) || headers.containsKey(STANDARD);
        if (!isDeclared(peer)) {
            return new Origin(text(peer), isEncrypted, peer.isLoopbackAddress() && !isForwarded);
        }
        var client = client(peer, headers);
        return new Origin(
                text(client),
                isEncrypted || isEncryptedBefore(headers),
                client.isLoopbackAddress() && !isForwarded);
    }

    private InetAddress client(InetAddress peer, Map<String, String> headers) {
        var listed = Optional.ofNullable(headers.get(LIST)).map(ClientAddress::listed);
        var standard = Optional.ofNullable(headers.get(STANDARD)).map(ClientAddress::standard);
        if (listed.isPresent() && standard.isPresent()) {
            // One of them is the client's own. Where they differ, neither is believed.
            var one = walked(peer, listed.get());
            return one.equals(walked(peer, standard.get())) ? one : peer;
        }
        return walked(peer, listed.or(() -> standard).orElse(List.of()));
    }

    private InetAddress walked(InetAddress peer, List<String> hops) {
        var nearest = peer;
        for (var hop : hops.reversed()) {
            var address = Addresses.read(hop);
            if (address.isEmpty()) {
                return nearest;
            }
            nearest = address.get();
            if (!isDeclared(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private boolean isDeclared(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> listed(String header) {
        return List.of(header.split(",", -1));
    }

    /** Of {@code for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"} what stands behind for. */
    private static List<String> standard(String header) {
        var hops = new ArrayList<String>();
        for (var element : header.split(",", -1)) {
            var hop = "";
            for (var pair : element.split(";", -1)) {
                var sides = pair.strip().split("=", 2);
                if (sides.length == 2 && sides[0].equalsIgnoreCase("for")) {
                    hop = sides[1].replaceFirst("^\"([^\"]*)\"$", "$1");
                }
            }
            hops.add(hop);
        }
        return hops;
    }

    /** The last proxy in the line says how it was spoken to. */
    private static boolean isEncryptedBefore(Map<String, String> headers) {
        return last(headers, "x-forwarded-proto").equals("https")
                || last(headers, STANDARD).matches(".*\\bproto=\"?https\"?\\b.*");
    }

    private static String last(Map<String, String> headers, String name) {
        return listed(headers.getOrDefault(name, "").toLowerCase(Locale.ROOT)).getLast().strip();
    }

    private static String text(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*$", "");
    }
}

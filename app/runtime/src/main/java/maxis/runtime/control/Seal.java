package maxis.runtime.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.control.Order;
import maxis.spi.control.OrderId;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Digests that stand for what was ordered and approved. */
final class Seal {
    private Seal() {}

    /** Of an order with what it touches: what an approval is bound to. */
    static String of(OrderId id, String action, Map<String, String> parameters, String version) {
        var parts = new ArrayList<>(List.of(id.value(), action, version));
        return digest(parts, parameters);
    }

    /** Whether the order is still the one that was sealed; one without a proposal needs no seal. */
    static boolean holds(Order order) {
        return order.proposal()
                .map(proposal ->
                        isSame(
                                proposal.seal(),
                                of(
                                        order.id(),
                                        order.action(),
                                        order.parameters(),
                                        proposal.preview().version())))
                .orElse(true);
    }

    /** Of what was sent: the same id with another one is another order. */
    static String content(List<String> parts, Map<String, String> parameters) {
        return digest(parts, parameters);
    }

    /** Of a claim's token, as PostgreSQL reckons it too. */
    static String claim(String token) {
        return HexFormat.of().formatHex(sha256().digest(token.getBytes(UTF_8)));
    }

    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String digest(List<String> parts, Map<String, String> parameters) {
        var digest = sha256();
        parts.forEach(part -> add(digest, part));
        new TreeMap<>(parameters)
                .forEach((name, value) -> {
                    add(digest, name);
                    add(digest, value);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length in front, so that nothing can move from one part into the next. */
    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

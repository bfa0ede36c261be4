package maxis.sandbox.discord.oauth;

import maxis.sandbox.discord.state.World;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What members have allowed: codes that can be used once, and the tokens that were given for them.
 */
public final class Grants {
    static final Duration LIFE_OF_A_TOKEN = Duration.ofDays(7);
    private static final Duration LIFE_OF_A_CODE = Duration.ofMinutes(1);

    /** What a member said yes to. */
    public record Consent(long application, long user, Set<String> scopes) {}

    /**
     * Consent under way.
     *
     * @param challenge of PKCE, or nothing
     */
    private record Code(Consent consent, String redirect, String challenge, Instant end) {}

    private record Token(Consent consent, Instant end) {}

    /** A token and the one that renews it. */
    record Pair(String access, String refresh, Consent consent) {}

    private final World world;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Consent> refreshes = new HashMap<>();

    public Grants(World world) {
        this.world = world;
    }

    private String secret() {
        var id = world.id();
        return "%016x%016x".formatted(id * 0x9E3779B97F4A7C15L, id * 0xC2B2AE3D27D4EB4FL);
    }

    synchronized String consent(Consent consent, String redirect, String challenge) {
        var code = secret();
        codes.put(code, new Code(consent, redirect, challenge, world.now().plus(LIFE_OF_A_CODE)));
        return code;
    }

    synchronized Optional<Pair> redeem(
            long application, String code, String redirect, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(it -> it.consent().application() == application)
                .filter(it -> it.redirect().equals(redirect))
                .filter(it -> it.end().isAfter(world.now()))
                .filter(it -> it.challenge().isEmpty() || it.challenge().equals(digest(verifier)))
                .map(it -> issue(it.consent()));
    }

    synchronized Optional<Pair> renew(long application, String refresh) {
        return Optional.ofNullable(refreshes.get(refresh))
                .filter(it -> it.application() == application)
                .map(it -> {
                    refreshes.remove(refresh);
                    return issue(it);
                });
    }

    private Pair issue(Consent consent) {
        var pair = new Pair(secret(), secret(), consent);
        tokens.put(pair.access(), new Token(consent, world.now().plus(LIFE_OF_A_TOKEN)));
        refreshes.put(pair.refresh(), consent);
        return pair;
    }

    /** Whom a token speaks for. */
    public synchronized Optional<Consent> holder(String token) {
        return Optional.ofNullable(tokens.get(token))
                .filter(it -> it.end().isAfter(world.now()))
                .map(Token::consent);
    }

    public synchronized Optional<Instant> end(String token) {
        return Optional.ofNullable(tokens.get(token)).map(Token::end);
    }

    synchronized void revoke(String token) {
        tokens.remove(token);
        refreshes.remove(token);
    }

    private static String digest(String verifier) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

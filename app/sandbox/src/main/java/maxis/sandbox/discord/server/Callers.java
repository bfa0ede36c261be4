package maxis.sandbox.discord.server;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Caller;
import maxis.sandbox.discord.oauth.Grants;
import maxis.sandbox.discord.state.World;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Finds out who asks. */
final class Callers {
    private final World world;
    private final Grants grants;

    Callers(World world, Grants grants) {
        this.world = world;
        this.grants = grants;
    }

    Optional<Caller> caller(String authorization) {
        var parts = authorization.split(" ", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "Bot" -> bot(parts[1]);
            case "Bearer" ->
                    grants.holder(parts[1])
                            .map(it -> new Caller(it.user(), it.application(), it.scopes()));
            case "Basic" -> client(parts[1]);
            default -> Optional.empty();
        };
    }

    private Optional<Caller> bot(String token) {
        return world.people()
                .applications()
                .filter(it -> it.isToken(token))
                .map(it -> new Caller(it.bot().id(), it.id(), Set.of()))
                .findFirst();
    }

    /** An application that shows its secret; it speaks for nobody. */
    private Optional<Caller> client(String encoded) {
        var pair = decoded(encoded).split(":", 2);
        if (pair.length < 2 || !Json.isId(pair[0])) {
            return Optional.empty();
        }
        return world.people()
                .application(Long.parseLong(pair[0]))
                .filter(it -> it.secret().equals(pair[1]))
                .map(it -> new Caller(0, it.id(), Set.of("client")));
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}

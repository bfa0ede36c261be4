package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.configuration.platform.SignInConfiguration;
import maxis.spi.value.Secret;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/** The application under which people are sent to Discord, and where Discord is. */
final class DiscordAccount {
    private static final String DISCORD = "https://discord.com/api/v10/";
    private static final String CONSENT = "/oauth2/authorize";

    private final DiscordConfiguration discord;
    private final SignInConfiguration signIn;

    @Inject
    DiscordAccount(DiscordConfiguration discord, SignInConfiguration signIn) {
        this.discord = discord;
        this.signIn = signIn;
    }

    /** The application with its secret, where both are known. */
    record Client(long id, Secret secret) {}

    Optional<Client> client() {
        var id = signIn.clientId().isPresent() ? signIn.clientId() : idOfToken();
        return id.flatMap(
                number -> signIn.clientSecret().map(secret -> new Client(number, secret)));
    }

    /** The page on which people say yes. */
    URI consentPage() {
        return api().resolve(CONSENT);
    }

    /** An address of the REST API. */
    URI at(String path) {
        return api().resolve(path);
    }

    private URI api() {
        return URI.create(discord.apiAddress().orElse(DISCORD));
    }

    /** A bot's token begins with its id. */
    private Optional<Long> idOfToken() {
        return discord.maxisToken()
                .map(token -> number(token.reveal().split("\\.", 2)[0]))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong);
    }

    private static OptionalLong number(String encoded) {
        try {
            var decoded = Base64.getUrlDecoder().decode(encoded);
            return OptionalLong.of(
                    Long.parseUnsignedLong(new String(decoded, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException other) {
            return OptionalLong.empty();
        }
    }
}

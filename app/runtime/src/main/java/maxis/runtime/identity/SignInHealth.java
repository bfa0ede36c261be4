package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.configuration.platform.SignInConfiguration;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;

import java.net.URI;
import java.util.Set;

/** Whether people can sign in to the panel at all. */
public final class SignInHealth implements HealthCheck {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SignInConfiguration signIn;
    private final WebConfiguration web;
    private final DiscordConfiguration discord;

    @Inject
    SignInHealth(SignInConfiguration signIn, WebConfiguration web, DiscordConfiguration discord) {
        this.signIn = signIn;
        this.web = web;
        this.discord = discord;
    }

    @Override
    public Health look() {
        if (web.publicAddress().filter(SignInHealth::isReadOnTheWay).isPresent()) {
            return new Health.Poor(
                    "web.public-address is plain http, and browsers keep the cookie of a session for"
                            + " https only: nobody stays signed in.",
                    "Set web.certificate and web.certificate-key, or put a server that speaks TLS"
                            + " before the panel, and write https:// in web.public-address.");
        }
        if (discord.maxisToken().isEmpty() && discord.shelliaToken().isEmpty()) {
            return new Health.Well("without a bot's token people are played by a stand-in");
        }
        if (signIn.clientSecret().isEmpty()) {
            return new Health.Poor(
                    "Nobody can sign in to the panel: the client secret of the Discord application is"
                            + " not set.",
                    "Copy it from the page OAuth2 of the application in the developer portal into"
                            + " DISCORD_CLIENT_SECRET, and add the redirect "
                            + callback()
                            + " there.");
        }
        return new Health.Well("people sign in, Discord sends them back to " + callback());
    }

    private String callback() {
        var base =
                web.publicAddress()
                        .map(address -> address.toString().replaceAll("/$", ""))
                        .orElse("http://localhost:" + web.port());
        return base + "/api/auth/callback";
    }

    private static boolean isReadOnTheWay(URI address) {
        return address.getScheme().equals("http") && !THIS_MACHINE.contains(address.getHost());
    }
}

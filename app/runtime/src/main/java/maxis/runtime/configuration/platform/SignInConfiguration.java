package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.util.Optional;

/** With what people sign in to the panel by their Discord account. */
@Configuration("sign-in")
public record SignInConfiguration(
        @Description(
                        "The application id of the bot, from the developer portal of Discord; unset,"
                                + " the one that the token of Maxis names.")
                @Environment("DISCORD_CLIENT_ID")
                @Range(min = 1)
                Optional<Long> clientId,
        @Description(
                        "The client secret of that application, from its page OAuth2; unset, nobody"
                                + " signs in with Discord.")
                @Environment("DISCORD_CLIENT_SECRET")
                Optional<Secret> clientSecret) {}

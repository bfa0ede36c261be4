package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Range;

/** The stand-ins for services in which nobody has an account yet; on this machine only. */
@Configuration("sandbox")
public record SandboxConfiguration(
        @Description(
                        "The port of the playground, a small Discord in the browser; if it is taken,"
                                + " the next free one.")
                @Range(min = 1, max = 65535)
                int playgroundPort,
        @Description("The port of the stand-in for Discord; if it is taken, the next free one.")
                @Range(min = 1, max = 65535)
                int discordPort) {}

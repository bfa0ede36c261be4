package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.util.List;
import java.util.Optional;

/**
 * The bots and their server. The roles listed here add to those named at run time; owners are named
 * here only.
 */
@Configuration("discord")
public record DiscordConfiguration(
        @Description("The bot token of Maxis; unset, the sandbox stands in for Discord.")
                @Environment({"MAXIS_DISCORD_TOKEN", "DISCORD_TOKEN"})
                Optional<Secret> maxisToken,
        @Description("The bot token of Shellia; unset, Maxis' bot answers its commands too.")
                @Environment("SHELLIA_DISCORD_TOKEN")
                Optional<Secret> shelliaToken,
        @Description("The id of the Discord server.")
                @Environment({"GUILD_ID", "MAIN_GUILD_ID", "MODDY_GUILD_ID"})
                @Range(min = 1)
                Optional<Long> guildId,
        @Description("Ids of Discord roles whose members see pages without money or actions.")
                @Range(min = 1)
                List<Long> viewerRoleIds,
        @Description("Ids of Discord roles whose members work on tickets.") @Range(min = 1)
                List<Long> staffRoleIds,
        @Description("Ids of Discord roles whose members run the community.") @Range(min = 1)
                List<Long> adminRoleIds,
        @Description("Discord ids of the owners, besides the owner of the server.")
                @Environment("DEVELOPER_IDS")
                @Range(min = 1)
                List<Long> ownerIds,
        @Description(
                        "How many requests go to Discord in a second, answers to interactions aside;"
                                + " Discord takes 50 of one bot.")
                @Range(min = 1, max = 10_000)
                int requestsPerSecond,
        @Description(
                        "Where Discord's REST API is, where that is not Discord itself: a stand-in or"
                                + " a proxy, with the version: http://127.0.0.1:8181/api/v10/.")
                Optional<String> apiAddress,
        @Description(
                        "Where Discord's gateway is, where that is not Discord itself:"
                                + " ws://127.0.0.1:8181/gateway.")
                Optional<String> gatewayAddress,
        @Description("What typed commands begin with.") String prefix,
        @Description("Seconds between two commands of a member; the team is exempt.")
                @Environment("COOLDOWN_SECONDS")
                @Range(min = 0, max = 3_600)
                int cooldownSeconds) {}

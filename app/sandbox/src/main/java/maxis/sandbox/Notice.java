package maxis.sandbox;

import maxis.sandbox.discord.BotSetup;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.control.Directory;

import java.util.Locale;
import java.util.stream.Stream;

/** What whoever configures a bot has to know, one {@code name=value} a line. */
record Notice(SandboxDiscord discord, String playground) {
    Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "discord=" + discord.apiAddress(),
                                "gateway=" + discord.gatewayAddress(),
                                "playground=" + playground,
                                "guild=" + discord.guildId()),
                        of(SandboxOptions.MAXIS),
                        of(SandboxOptions.SHELLIA),
                        Stream.of(
                                "owner=" + discord.as("Camille").id(),
                                "admin-role=" + role("Administration"),
                                "staff-role=" + role("Équipe"),
                                "viewer-role=" + role("Observation")))
                .flatMap(lines -> lines);
    }

    private static Stream<String> of(BotSetup bot) {
        var name = bot.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                name + "-application=" + bot.id(),
                name + "-token=" + bot.token(),
                name + "-secret=" + bot.secret());
    }

    private long role(String name) {
        return discord.world().locked(() -> new Directory(discord.world()).role(name).id());
    }
}

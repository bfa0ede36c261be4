package maxis.runtime.discord.gateway;

import net.dv8tion.jda.api.requests.GatewayIntent;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it means that Discord hung up, by the number that it gave. */
final class CloseCodes {
    private static final String PORTAL = "https://discord.com/developers/applications";

    private final BotPlan plan;

    CloseCodes(BotPlan plan) {
        this.plan = plan;
    }

    Ending ending(int code) {
        return switch (code) {
            case 4004 -> wrongToken();
            case 4010 ->
                    new Ending.Final(
                            "Discord does not know the part of the bot that this program asked for"
                                    + " (4010).",
                            "Report it with the log; the program never asks for a part.");
            case 4011 ->
                    new Ending.Final(
                            "The bot is on more servers than one connection may serve (4011).",
                            "Remove it from the servers that are not this community's: one bot"
                                    + " serves one.");
            case 4012 ->
                    new Ending.Final(
                            "Discord no longer speaks the version of its protocol that this program"
                                    + " uses (4012).",
                            "Install a newer version of this program.");
            case 4013 ->
                    new Ending.Final(
                            "Discord does not know something that it was asked to tell (4013).",
                            "Install a newer version of this program, or report it with the log.");
            case 4014 -> missingIntents();
            default -> new Ending.Passing("the connection ended with the code " + code);
        };
    }

    /** Discord does not take the token, whichever way it says so. */
    Ending wrongToken() {
        return new Ending.Final(
                "Discord does not take the token of " + plan.key() + " (4004).",
                "Reset the token at "
                        + PORTAL
                        + " under Bot, write the new one into the configuration, and start again.");
    }

    private Ending missingIntents() {
        return new Ending.Refused(
                "The bot of " + plan.key() + " may not be told what its commands need (4014).",
                "Switch on "
                        + names(plan.intents())
                        + " at "
                        + PORTAL
                        + " under Bot, Privileged Gateway Intents; it connects by itself then.");
    }

    private static String names(Set<GatewayIntent> intents) {
        return Stream.of(GatewayIntent.GUILD_MEMBERS, GatewayIntent.MESSAGE_CONTENT)
                .filter(intents::contains)
                .map(intent ->
                        intent == GatewayIntent.GUILD_MEMBERS
                                ? "\"Server Members Intent\""
                                : "\"Message Content Intent\"")
                .collect(Collectors.joining(" and "));
    }
}

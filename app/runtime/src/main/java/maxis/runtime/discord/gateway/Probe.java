package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.health.Health;

import net.dv8tion.jda.api.requests.GatewayIntent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;

/**
 * Asks Discord about a bot without connecting it, for whoever only looks: whether the token is
 * taken, what it may be told, where it is.
 */
final class Probe {
    private static final String DISCORD = "https://discord.com/api/v10/";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Flags of an application: the switch, and what small bots have instead of it. */
    private static final long MEMBERS = 1 << 14 | 1 << 15;

    private static final long CONTENT = 1 << 18 | 1 << 19;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = new JsonMapper();
    private final String address;
    private final Optional<Long> home;

    @Inject
    Probe(DiscordConfiguration configuration) {
        this.address = configuration.apiAddress().orElse(DISCORD);
        this.home = configuration.guildId();
    }

    Health look(BotPlan plan) {
        try {
            return judge(plan);
        } catch (IOException away) {
            return new Health.Poor(
                    "Discord cannot be reached: " + away.getMessage() + ".",
                    "Check the network, and https://discordstatus.com.");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Health.Poor("Nobody waited for Discord's answer.", "Look again.");
        }
    }

    private Health judge(BotPlan plan) throws IOException, InterruptedException {
        var application = ask(plan, "oauth2/applications/@me");
        if (application.statusCode() == 401) {
            return broken(new CloseCodes(plan).wrongToken());
        }
        if (application.statusCode() != 200) {
            return new Health.Poor(
                    "Discord answers " + application.statusCode() + ".",
                    "Wait, and see https://discordstatus.com.");
        }
        var about = json.readTree(application.body());
        if (isMissingIntents(plan, about.path("flags").asLong(0))) {
            return broken(new CloseCodes(plan).ending(4014));
        }
        return judge(about, json.readTree(ask(plan, "users/@me/guilds").body()));
    }

    private Health judge(JsonNode application, JsonNode guilds) {
        var servers = new HashMap<Long, String>();
        guilds.forEach(guild ->
                servers.put(
                        Long.parseLong(guild.path("id").asString()),
                        guild.path("name").asString()));
        var invitation =
                "https://discord.com/oauth2/authorize?scope=bot+applications.commands&client_id="
                        + application.path("id").asString();
        return switch (Home.among(home, servers, invitation)) {
            case Home.Found(_, var name) ->
                    new Health.Well(application.path("name").asString() + " is on " + name);
            case Home.Missing(var problem, var remedy) -> new Health.Broken(problem, remedy);
        };
    }

    private static boolean isMissingIntents(BotPlan plan, long flags) {
        return (plan.intents().contains(GatewayIntent.GUILD_MEMBERS) && (flags & MEMBERS) == 0)
                || (plan.intents().contains(GatewayIntent.MESSAGE_CONTENT)
                        && (flags & CONTENT) == 0);
    }

    private static Health broken(Ending ending) {
        return switch (ending) {
            case Ending.Passing(var why) -> new Health.Poor("Discord: " + why + ".", "Wait.");
            case Ending.Refused(var problem, var remedy) -> new Health.Broken(problem, remedy);
            case Ending.Final(var problem, var remedy) -> new Health.Broken(problem, remedy);
        };
    }

    private HttpResponse<String> ask(BotPlan plan, String path)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bot " + plan.token().reveal())
                        .header("User-Agent", "DiscordBot (maxis, 1)")
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

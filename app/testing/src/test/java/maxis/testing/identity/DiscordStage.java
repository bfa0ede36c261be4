package maxis.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.contract.ContractWatch;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.TestPlatform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A panel whose people sign in with a Discord that is played over the wire. */
final class DiscordStage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ContractWatch watch = new ContractWatch(Contract.find());
    private final HandClock clock = new HandClock(Instant.parse("2060-03-01T10:00:00Z"));
    private final SandboxDiscord discord =
            SandboxDiscord.start(SandboxOptions.small().watchedBy(watch), clock);
    private final HttpClient http = HttpClient.newHttpClient();
    private final SignInStage stage =
            new SignInStage(
                    """
                    discord.api-address = "%s"
                    sign-in.client-id = 300000000000000001
                    sign-in.client-secret = sandbox-secret-Maxis
                    """
                            .formatted(discord.apiAddress()));

    /** Somebody of the played Discord who is on the server. */
    MemberId person(String name) {
        var id = new MemberId(discord.as(name).id());
        stage.platform().discord().calls(id, name);
        stage.platform().discord().joins(id);
        return id;
    }

    /** Somebody who was never there. */
    MemberId stranger() {
        return new MemberId(discord.newcomer("zoe", "Zoé", "fr").id());
    }

    SignInStage stage() {
        return stage;
    }

    TestPlatform platform() {
        return stage.platform();
    }

    Browser browser() {
        return stage.browser();
    }

    /** Discord is not there any more. */
    void goesAway() {
        discord.goDown();
    }

    /** What the page of Discord is asked for. */
    static Map<String, List<String>> asked(WebReply left) {
        return Browser.query(URI.create(left.location()).getRawQuery());
    }

    /** Somebody says yes on the page that a browser was sent to; where they are sent back to. */
    String consents(WebReply left, MemberId who) {
        var fields = new LinkedHashMap<String, String>();
        asked(left).forEach((name, values) -> fields.put(name, values.getFirst()));
        fields.put("user_id", who.toString());
        var form =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(discord.address() + "/oauth2/authorize"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try {
            var back = http.send(request, BodyHandlers.ofString()).headers().firstValue("Location");
            return back.orElseThrow().replace(Browser.ORIGIN, "");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** All the way to Discord and back. */
    WebReply signIn(Browser browser, MemberId who) {
        return browser.get(consents(browser.get("/api/auth/login"), who));
    }

    @Override
    public void close() {
        stage.close();
        http.close();
        discord.close();
        assertThat(watch.violations()).isEmpty();
    }
}

package maxis.runtime.identity.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.runtime.identity.login.DiscordAccount.Client;
import maxis.spi.Fault;
import maxis.spi.value.MemberId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Speaks OAuth 2.0 with Discord: asks who somebody is, and for nothing else. The token that it gets
 * for that is used once and kept nowhere.
 */
final class DiscordSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordSignIn.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 65_536;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final DiscordAccount account;
    private final JsonMapper json = JsonMapper.builder().build();

    @Inject
    DiscordSignIn(DiscordAccount account) {
        this.account = account;
    }

    /** What came of asking Discord who it is. */
    sealed interface Redeeming {
        record Known(MemberId member) implements Redeeming {}

        /** Discord does not take this code. */
        record Refused() implements Redeeming {}

        /** Discord does not answer as it should. */
        record Away() implements Redeeming {}
    }

    boolean isSetUp() {
        return account.client().isPresent();
    }

    /** Where somebody is sent; nothing where it is not set up. */
    Optional<String> consent(String state, String verifier, String comeBackTo) {
        return account.client()
                .map(client ->
                        account.consentPage()
                                + "?"
                                + form(
                                        Map.of(
                                                "response_type",
                                                "code",
                                                "client_id",
                                                Long.toUnsignedString(client.id()),
                                                "scope",
                                                "identify",
                                                "state",
                                                state,
                                                "redirect_uri",
                                                comeBackTo,
                                                "code_challenge",
                                                challenge(verifier),
                                                "code_challenge_method",
                                                "S256")));
    }

    /** Who gave this code. */
    Redeeming redeem(String code, String verifier, String comeBackTo) {
        var client = account.client();
        if (client.isEmpty()) {
            return new Redeeming.Refused();
        }
        try (var http = http()) {
            return redeem(http, client.get(), code, verifier, comeBackTo);
        } catch (IOException | JacksonException failed) {
            LOG.warn("Discord could not be asked who signs in", failed);
            return new Redeeming.Away();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Redeeming.Away();
        }
    }

    private Redeeming redeem(
            HttpClient http, Client client, String code, String verifier, String comeBackTo)
            throws IOException, InterruptedException {
        var given = http.send(tokenRequest(client, code, verifier, comeBackTo), bounded());
        var token = read(given).path("access_token").asString("");
        if (given.statusCode() != OK || token.isEmpty()) {
            return refusal(given, "token");
        }
        var self = http.send(selfRequest(token), bounded());
        var id = read(self).path("id").asString("");
        return self.statusCode() == OK && id.matches("[1-9]\\d{0,18}")
                ? new Redeeming.Known(new MemberId(Long.parseLong(id)))
                : refusal(self, "self");
    }

    private HttpRequest tokenRequest(
            Client client, String code, String verifier, String comeBackTo) {
        var fields =
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        Long.toUnsignedString(client.id()),
                        "client_secret",
                        client.secret().reveal(),
                        "code",
                        code,
                        "code_verifier",
                        verifier,
                        "redirect_uri",
                        comeBackTo);
        return request(account.at("oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
    }

    private HttpRequest selfRequest(String token) {
        return request(account.at("users/@me")).header("Authorization", "Bearer " + token).build();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("User-Agent", "DiscordBot (maxis, 1)");
    }

    /** One for each sign-in: they are rare, and an idle one would keep a thread. */
    private static HttpClient http() {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static HttpResponse.BodyHandler<String> bounded() {
        return BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER);
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private static Redeeming refusal(HttpResponse<String> answer, String step) {
        LOG.info(
                "Discord answers {} to the sign-in's request for the {}",
                answer.statusCode(),
                step);
        return answer.statusCode() >= SERVER_ERROR ? new Redeeming.Away() : new Redeeming.Refused();
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw Fault.bug("No SHA-256", impossible);
        }
    }
}

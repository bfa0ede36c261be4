package maxis.sandbox.discord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.http.Exchange;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** The checker itself: planted violations must be found, and the plainest exchange must pass. */
final class ContractTest {
    private static List<String> violations(Exchange exchange) {
        var contract = Contract.find();
        Assumptions.assumeTrue(
                contract.isPresent(),
                "Discord's description is not at hand: put it in ../shared/contracts or name its"
                        + " folder with -Dmaxis.contracts");
        return contract.orElseThrow().violations(exchange);
    }

    private static Exchange exchange(String operation, String request, int status, String answer) {
        var parts = operation.split(" ", 2);
        return new Exchange(
                parts[0],
                parts[1],
                parts[1],
                Map.of(),
                "application/json",
                request,
                status,
                answer.isEmpty() ? "" : "application/json",
                answer);
    }

    @Test
    void whatIsRightPasses() {
        assertThat(
                        violations(
                                exchange(
                                        "GET /gateway",
                                        "",
                                        200,
                                        "{\"url\":\"ws://127.0.0.1:1/gateway\"}")))
                .isEmpty();
        assertThat(
                        violations(
                                exchange(
                                        "POST /channels/{channel_id}/messages",
                                        "{\"contnet\":\"refused, so it may be wrong\"}",
                                        400,
                                        "{\"message\":\"Invalid Form Body\",\"code\":50035}")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a typo in a request|POST /channels/{channel_id}/invites|{\"max_aeg\":1}|204|''",
                "a wrong type in a request|PUT /guilds/{guild_id}/bans/{user_id}"
                        + "|{\"delete_message_seconds\":\"x\"}|204|''",
                "a body where none belongs|PUT /channels/{channel_id}/pins/{message_id}"
                        + "|{\"a\":1}|204|''",
                "an unknown path|GET /nowhere|''|200|{}",
                "an undocumented status|GET /gateway|''|204|''",
                "a missing field in an answer|GET /gateway|''|200|{}",
                "a wrong type in an answer|GET /gateway|''|200|{\"url\":1}",
                "an answer where none belongs|PUT /channels/{channel_id}/pins/{message_id}"
                        + "|''|204|{\"a\":1}",
                "a refusal without its code|GET /users/@me|''|401|{\"message\":\"m\"}",
            })
    void aPlantedViolationIsFound(
            String what, String operation, String request, int status, String answer) {
        assertThat(violations(exchange(operation, request, status, answer))).as(what).isNotEmpty();
    }
}

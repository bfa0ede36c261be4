package maxis.sandbox.discord.fault;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a fault from what the page or a script sends. */
public final class FaultForm {
    private FaultForm() {}

    public static Fault read(JsonNode wish, Instant now) {
        var operations = wish.has("operations") ? Json.string(wish, "operations") : ".*";
        try {
            Pattern.compile(operations);
        } catch (PatternSyntaxException wrong) {
            throw FormErrors.at("operations", "PATTERN_INVALID", wrong.getDescription());
        }
        var fault = Fault.of(operations, effect(wish));
        if (Json.has(wish, "times")) {
            fault = fault.times(Json.number(wish, "times", 1));
        }
        return Json.has(wish, "seconds")
                ? fault.until(now.plusSeconds(Json.number(wish, "seconds", 0)))
                : fault;
    }

    private static Effect effect(JsonNode wish) {
        return switch (Json.string(wish, "effect")) {
            case "broken" -> new Effect.Broken(Json.number(wish, "status", 503));
            case "too_many" ->
                    new Effect.TooMany(
                            millis(wish, "retry_after_ms", 1000), Json.truth(wish, "global"));
            case "refused" -> new Effect.Refused(problem(Json.number(wish, "code", 50013)));
            case "lost_answer" -> new Effect.LostAnswer();
            case "lost_request" -> new Effect.LostRequest();
            case "slow" -> new Effect.Slow(millis(wish, "delay_ms", 1000));
            default ->
                    throw FormErrors.at(
                            "effect",
                            "BASE_TYPE_CHOICES",
                            "Value must be one of broken, too_many, refused, lost_answer,"
                                    + " lost_request, slow.");
        };
    }

    private static Duration millis(JsonNode wish, String field, int otherwise) {
        return Duration.ofMillis(Json.number(wish, field, otherwise));
    }

    private static Problem problem(int code) {
        return Arrays.stream(Problem.values())
                .filter(it -> it.code() == code)
                .findFirst()
                .orElseThrow(
                        () -> FormErrors.at("code", "BASE_TYPE_CHOICES", "Unknown code " + code));
    }
}

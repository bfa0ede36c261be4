package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.control.Running;
import maxis.sandbox.discord.control.Seen;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Refusal;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a text wherever one can write; what Discord's own client refuses never reaches a bot. */
final class HostileMember {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TEXT_FIELD = 4;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Person person;
    private final String channel;
    private int sent;

    HostileMember(Person person, String channel) {
        this.person = person;
        this.channel = channel;
    }

    /** How many texts have reached the program. */
    int sent() {
        return sent;
    }

    /** Calls the command with the text, then presses all that its answer offers. */
    void calls(TextPlace place, String text) {
        asClient(() -> person.runs(channel, "/" + place.words(), place.values(text)))
                .ifPresent(run -> {
                    heard(run, place.toString());
                    run.answer().ifPresent(answer -> pressesAll(answer, text));
                });
    }

    private void pressesAll(Seen answer, String text) {
        for (var id : answer.customIds()) {
            asClient(() -> person.presses(answer, id))
                    .ifPresent(run -> {
                        heard(run, id);
                        fillsIn(run, text);
                    });
        }
    }

    private void fillsIn(Running opener, String text) {
        var form = opener.json().path("form");
        if (form.isMissingNode()) {
            return;
        }
        var values = new HashMap<String, String>();
        collect(form, text, values);
        asClient(() -> person.submits(opener, values)).ifPresent(run -> heard(run, "a form"));
    }

    private static void collect(JsonNode node, String text, Map<String, String> values) {
        if (Json.number(node, "type", 0) == TEXT_FIELD) {
            int most = Json.number(node, "max_length", text.length());
            values.put(Json.string(node, "custom_id"), cut(text, most));
        }
        node.path("components").forEach(child -> collect(child, text, values));
        if (node.has("component")) {
            collect(node.path("component"), text, values);
        }
    }

    /** Types the command with a mark; the answer is not waited for. */
    void types(TextPlace place, String text) {
        var values = new StringBuilder("!" + place.words().replace(' ', '_'));
        place.others().values().forEach(value -> values.append(' ').append(value));
        values.append(' ').append(text);
        asClient(() -> person.says(channel, cut(values.toString(), LONGEST_MESSAGE)));
    }

    private void heard(Running run, String what) {
        sent++;
        assertThat(run.await(PATIENCE).state()).as(what).isIn("answered", "accepted", "form");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static <T> Optional<T> asClient(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }
}

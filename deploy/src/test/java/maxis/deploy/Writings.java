package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Exchange;
import maxis.testing.hostile.MarkdownReader;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the program wrote, as Discord got it: it calls nobody and marks up nothing of others. */
final class Writings {
    /** What our own cards are made of. */
    private static final Set<String> OURS = Set.of("heading", "bold");

    /** People, places and moments that are on the server, which our own sentences name. */
    private static final String NAMED = "(?<!\\\\)(<@\\d{15,}>|<#\\d{15,}>|<t:\\d{9,}:[a-zA-Z]>)";

    private static final Set<String> APOLOGIES = Set.of("de notre côté", "went wrong on our side");

    private Writings() {}

    static void requireHarmless(Exchange exchange) {
        if (!writes(exchange)) {
            return;
        }
        var body = Json.parse(exchange.requestBody()).orElseThrow();
        var message = body.has("data") ? body.path("data") : body;
        var texts = texts(message);
        if (!texts.isEmpty()) {
            requireQuiet(message);
        }
        texts.forEach(Writings::requireUnmarked);
    }

    private static boolean writes(Exchange exchange) {
        return Set.of("POST", "PATCH").contains(exchange.method())
                && exchange.template().matches(".*(/messages|callback|webhooks).*")
                && !exchange.requestBody().isEmpty();
    }

    private static void requireQuiet(JsonNode message) {
        var allowed = message.path("allowed_mentions");
        assertThat(allowed.path("parse").isArray()).as("%s", message).isTrue();
        assertThat(allowed.path("parse")).as("%s", message).isEmpty();
        assertThat(allowed.path("users")).as("%s", message).isEmpty();
        assertThat(allowed.path("roles")).as("%s", message).isEmpty();
        assertThat(allowed.path("replied_user").asBoolean(false)).isFalse();
    }

    private static void requireUnmarked(String text) {
        assertThat(APOLOGIES).as(text).noneMatch(text::contains);
        var bare = text.replaceAll(NAMED, "x");
        assertThat(MarkdownReader.read(bare).markup()).as(text).isSubsetOf(OURS);
    }

    /** The texts in which Discord renders markdown. */
    private static List<String> texts(JsonNode message) {
        var found = new ArrayList<String>();
        collect(message, found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.path("content").isString() && !node.path("content").stringValue().isEmpty()) {
            found.add(node.path("content").stringValue());
        }
        node.path("components").forEach(child -> collect(child, found));
        if (node.has("accessory")) {
            collect(node.path("accessory"), found);
        }
    }
}

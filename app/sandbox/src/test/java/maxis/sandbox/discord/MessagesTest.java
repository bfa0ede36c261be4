package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

final class MessagesTest {
    private final Stage stage = Stage.small();
    private final TestBot bot = stage.bot();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatABotSaysIsReadByAMember() {
        bot.say(stage.general(), "Bonjour").ok();

        assertThat(stage.as("Jean").sees("general").getFirst().content()).isEqualTo("Bonjour");
    }

    @Test
    void aNonceThatIsEnforcedGivesTheFirstMessageAgain() {
        var body =
                Json.object().put("content", "once").put("nonce", "42").put("enforce_nonce", true);

        var first = bot.post(stage.messages(), body).ok();
        var second = bot.post(stage.messages(), body).ok();

        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(stage.as("Jean").sees("general")).hasSize(1);
    }

    @Test
    void withoutAllowedMentionsEverybodyNamedIsCalled() {
        bot.say(stage.general(), "@everyone <@" + stage.as("Jean").id() + ">").ok();

        var pings = stage.as("Jean").sees("general").getFirst().json().path("pinged");
        assertThat(pings.path("everyone").booleanValue()).isTrue();
        assertThat(Json.ids(pings.path("users"))).containsExactly(stage.as("Jean").id());
    }

    @Test
    void whatIsNotAllowedCallsNobody() {
        var body = Json.object().put("content", "@here <@" + stage.as("Jean").id() + ">");
        body.putObject("allowed_mentions").putArray("parse");
        bot.post(stage.messages(), body).ok();

        var pings = stage.as("Jean").sees("general").getFirst().json().path("pinged");
        assertThat(pings.path("everyone").booleanValue()).isFalse();
        assertThat(pings.path("users")).isEmpty();
    }

    @Test
    void aReplyShowsWhatItAnswers() {
        var asked = stage.as("Jean").says("general", "Quelqu'un ?");
        var body = Json.object().put("content", "Oui");
        body.putObject("message_reference").put("message_id", Long.toString(asked.id()));

        var reply = bot.post(stage.messages(), body).ok();

        assertThat(reply.json().path("type").intValue()).isEqualTo(19);
        assertThat(Json.string(reply.json().path("referenced_message"), "content"))
                .isEqualTo("Quelqu'un ?");
    }

    @Test
    void cardsOfBothKindsComeBackWhole() {
        var old = Json.object();
        old.putArray("embeds")
                .addObject()
                .put("title", "Titre")
                .put("color", 0x00FF00)
                .putArray("fields")
                .addObject()
                .put("name", "n")
                .put("value", "v");
        old.putArray("components").add(row(button("buy", "Acheter")));
        bot.post(stage.messages(), old).ok();
        var card = Json.object().put("flags", 1 << 15);
        var container = card.putArray("components").addObject().put("type", 17);
        var inside = container.putArray("components");
        inside.addObject().put("type", 10).put("content", "# Bonjour");
        inside.addObject().put("type", 14);
        inside.add(row(button("v2", "Go")));

        bot.post(stage.messages(), card).ok();

        var seen = stage.as("Jean").sees("general");
        assertThat(seen.get(0).text()).contains("# Bonjour", "Go");
        assertThat(seen.get(0).customIds()).containsExactly("v2");
        assertThat(seen.get(1).text()).contains("Titre", "Acheter");
    }

    @Test
    void aFileCanBeFetchedFromWhereTheMessageSays() {
        var form =
                """
                --b\r
                Content-Disposition: form-data; name="files[0]"; filename="note.txt"\r
                Content-Type: text/plain\r
                \r
                été\r
                --b\r
                Content-Disposition: form-data; name="payload_json"\r
                Content-Type: application/json\r
                \r
                {"content":"voilà","attachments":[{"id":"0","description":"une note"}]}\r
                --b--\r
                """;

        var sent = bot.send("POST", stage.messages(), "multipart/form-data; boundary=b", form).ok();

        var file = sent.json().path("attachments").path(0);
        assertThat(Json.string(file, "description")).isEqualTo("une note");
        var path = Json.string(file, "url").substring(stage.discord().address().length());
        assertThat(new TestBot(stage.discord().address(), "").get(path).body()).isEqualTo("été");
    }

    @Test
    void historyIsReadInPages() {
        for (int count = 1; count <= 5; count++) {
            bot.say(stage.general(), "m" + count).ok();
        }
        var newest = bot.get(stage.messages() + "?limit=2").ok().json();
        var before = Json.string(newest.path(1), "id");
        var older = bot.get(stage.messages() + "?limit=2&before=" + before).ok().json();

        assertThat(Json.items(newest).map(it -> Json.string(it, "content")))
                .containsExactly("m5", "m4");
        assertThat(Json.items(older).map(it -> Json.string(it, "content")))
                .containsExactly("m3", "m2");
    }

    @Test
    void pinsAndReactionsAreKept() {
        var id = bot.say(stage.general(), "important").ok().text("id");
        bot.put(stage.messages() + "/pins/" + id).ok();
        bot.put(stage.messages() + "/" + id + "/reactions/%F0%9F%91%8D/@me").ok();

        var pins = bot.get(stage.messages() + "/pins").ok().json();
        assertThat(Json.string(pins.path("items").path(0).path("message"), "id")).isEqualTo(id);
        var message = bot.get(stage.messages() + "/" + id).ok().json();
        assertThat(message.path("reactions").path(0).path("me").booleanValue()).isTrue();
        assertThat(bot.get("/channels/" + stage.general() + "/pins").ok().json()).hasSize(1);
    }

    @Test
    void deletingManyTakesTwoToAHundred() {
        var one = bot.say(stage.general(), "1").ok().text("id");
        var two = bot.say(stage.general(), "2").ok().text("id");
        var wish = Json.object();
        wish.putArray("messages").add(one);
        assertThat(bot.post(stage.messages() + "/bulk-delete", wish).code()).isEqualTo(50016);

        wish.putArray("messages").add(one).add(two);
        bot.post(stage.messages() + "/bulk-delete", wish).ok();

        assertThat(stage.as("Jean").sees("general")).isEmpty();
    }

    private static ObjectNode button(String id, String label) {
        return Json.object()
                .put("type", 2)
                .put("style", 1)
                .put("custom_id", id)
                .put("label", label);
    }

    private static ObjectNode row(ObjectNode... parts) {
        var row = Json.object().put("type", 1);
        var components = row.putArray("components");
        for (var part : parts) {
            components.add(part);
        }
        return row;
    }
}

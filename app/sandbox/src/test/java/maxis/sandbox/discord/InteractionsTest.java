package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.sandbox.discord.control.Running;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A bot that answers by hand, to see each step. */
final class InteractionsTest {
    private final Stage stage = Stage.small();
    private final TestBot bot = stage.bot();

    @BeforeEach
    void register() {
        var commands = Json.array();
        var ticket = commands.addObject().put("name", "ticket").put("description", "Tickets");
        var create =
                ticket.putArray("options")
                        .addObject()
                        .put("type", 1)
                        .put("name", "create")
                        .put("description", "Ouvrir");
        var options = create.putArray("options");
        options.addObject()
                .put("type", 3)
                .put("name", "subject")
                .put("description", "Sujet")
                .put("required", true)
                .put("autocomplete", true);
        options.addObject().put("type", 6).put("name", "about").put("description", "Qui");
        bot.put("/applications/" + SandboxOptions.MAXIS.id() + "/commands", commands).ok();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Running run() {
        return stage.as("Jean").runs("general", "/ticket create", Map.of("subject", "Perdu"));
    }

    private String token(Running running) {
        return stage.discord()
                .rules()
                .interactions()
                .interaction(running.id())
                .orElseThrow()
                .token();
    }

    private Reply answer(Running running, int type, ObjectNode data) {
        var body = Json.object().put("type", type);
        if (!data.isEmpty()) {
            body.set("data", data);
        }
        return bot.post("/interactions/" + running.id() + "/" + token(running) + "/callback", body);
    }

    private String hook(Running running) {
        return "/webhooks/" + SandboxOptions.MAXIS.id() + "/" + token(running);
    }

    private static ObjectNode text(String content) {
        return Json.object().put("content", content);
    }

    @Test
    void anAnswerAppearsForEverybody() {
        var running = run();
        answer(running, 4, text("Ouvert")).ok();

        assertThat(running.state()).isEqualTo("answered");
        assertThat(stage.as("Marie").sees("general").getFirst().content()).isEqualTo("Ouvert");
    }

    @Test
    void anEphemeralAnswerIsSeenByOneAlone() {
        var running = run();
        answer(running, 4, text("Pour toi").put("flags", 64)).ok();

        assertThat(stage.as("Jean").sees("general").getFirst().ephemeral()).isTrue();
        assertThat(stage.as("Marie").sees("general")).isEmpty();
        assertThat(bot.get(stage.messages()).json()).isEmpty();
        var id = running.answer().orElseThrow().id();
        assertThat(bot.get(stage.messages() + "/" + id).code()).isEqualTo(10008);
    }

    @Test
    void threeSecondsAreEnoughAndMoreIsTooLate() {
        var inTime = run();
        stage.clock().advance(Duration.ofSeconds(3));
        answer(inTime, 4, text("à temps")).ok();
        var late = run();
        stage.clock().advance(Duration.ofMillis(3001));

        assertThat(answer(late, 4, text("trop tard")).code()).isEqualTo(10062);
        assertThat(late.state()).isEqualTo("failed");
    }

    @Test
    void theSecondAnswerIsRefused() {
        var running = run();
        answer(running, 4, text("un")).ok();

        assertThat(answer(running, 4, text("deux")).code()).isEqualTo(40060);
    }

    @Test
    void whoThinksAnswersByAnEditWithinAQuarterOfAnHour() {
        var running = run();
        answer(running, 5, Json.object()).ok();
        assertThat(running.state()).isEqualTo("thinking");
        stage.clock().advance(Duration.ofMinutes(14));
        bot.patch(hook(running) + "/messages/@original", text("Voilà")).ok();
        assertThat(running.state()).isEqualTo("answered");
        bot.post(hook(running), text("Et encore")).ok();
        assertThat(stage.as("Jean").sees("general")).hasSize(2);
        stage.clock().advance(Duration.ofMinutes(2));

        assertThat(bot.post(hook(running), text("trop tard")).code()).isEqualTo(50027);
    }

    @Test
    void beforeTheFirstAnswerThereIsNothingToFollow() {
        assertThat(bot.post(hook(run()), text("x")).code()).isEqualTo(10015);
    }

    @Test
    void aFormOpensAndWhatIsFilledInComesBack() {
        var opener = run();
        var form = Json.object().put("custom_id", "f").put("title", "Ticket");
        var label = form.putArray("components").addObject().put("type", 18).put("label", "Détails");
        label.putObject("component")
                .put("type", 4)
                .put("custom_id", "details")
                .put("style", 2)
                .put("min_length", 3);
        answer(opener, 9, form).ok();
        assertThat(opener.state()).isEqualTo("form");
        assertThatThrownBy(() -> stage.as("Jean").submits(opener, Map.of("details", "x")))
                .isInstanceOf(Refusal.class);

        var sent = stage.as("Jean").submits(opener, Map.of("details", "Plus de clé"));
        answer(sent, 4, text("Merci").put("flags", 64)).ok();

        var data =
                stage.discord().rules().interactions().interaction(sent.id()).orElseThrow().data();
        assertThat(Json.string(data.path("components").path(0).path("component"), "value"))
                .isEqualTo("Plus de clé");
    }

    @Test
    void aButtonChangesItsMessageOrAnswers() {
        var body = text("Prêt ?");
        var row = body.putArray("components").addObject().put("type", 1);
        var parts = row.putArray("components");
        parts.addObject()
                .put("type", 2)
                .put("style", 1)
                .put("label", "Oui")
                .put("custom_id", "yes");
        parts.addObject()
                .put("type", 2)
                .put("style", 2)
                .put("label", "Non")
                .put("custom_id", "no")
                .put("disabled", true);
        bot.post(stage.messages(), body).ok();
        var message = stage.as("Jean").sees("general").getFirst();

        var pressed = stage.as("Jean").presses(message, "yes");
        answer(pressed, 7, text("Parti")).ok();

        assertThat(stage.as("Marie").sees("general").getFirst().content()).isEqualTo("Parti");
        assertThatThrownBy(() -> stage.as("Jean").presses(message, "no"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.as("Jean").presses(message, "none"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aMenuTakesOnlyWhatItOffers() {
        var body = text("Choisis");
        var menu =
                body.putArray("components")
                        .addObject()
                        .put("type", 1)
                        .putArray("components")
                        .addObject()
                        .put("type", 3)
                        .put("custom_id", "plan");
        menu.putArray("options").addObject().put("label", "Un").put("value", "1");
        bot.post(stage.messages(), body).ok();
        var message = stage.as("Jean").sees("general").getFirst();

        answer(stage.as("Jean").chooses(message, "plan", List.of("1")), 6, Json.object()).ok();

        assertThatThrownBy(() -> stage.as("Jean").chooses(message, "plan", List.of("2")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void typingAsksForChoices() {
        var typing = stage.as("Jean").types("general", "/ticket create", "subject", "cl");
        var data = Json.object();
        data.putArray("choices").addObject().put("name", "Clé perdue").put("value", "key");
        assertThat(answer(typing, 4, text("x")).code()).isEqualTo(50035);
        answer(typing, 8, data).ok();

        assertThat(typing.choices()).containsExactly("Clé perdue");
    }

    @Test
    void whatACommandAsksForMustBeGiven() {
        assertThatThrownBy(() -> stage.as("Jean").runs("general", "/ticket create", Map.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.as("Jean").runs("general", "/ticket", Map.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.as("Jean").runs("general", "/nothing", Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void peopleWhoAreNamedAreToldInFull() {
        var marie = stage.as("Marie");
        var running =
                stage.as("Jean")
                        .runs(
                                "general",
                                "/ticket create",
                                Map.of("subject", "x", "about", "<@" + marie.id() + ">"));

        var data =
                stage.discord()
                        .rules()
                        .interactions()
                        .interaction(running.id())
                        .orElseThrow()
                        .data();
        var resolved = data.path("resolved").path("users").path(Long.toString(marie.id()));
        assertThat(Json.string(resolved, "username")).isEqualTo("marie");
    }
}

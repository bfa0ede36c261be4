package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.control.Running;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Map;

/** What is called with a slash, pressed, and filled in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SlashTest {
    private final Town town = Town.small();
    private final Resident maxis = town.moveIn();

    @AfterAll
    void close() {
        town.close();
    }

    private Running calls(String command) {
        return town.as("Jean").runs("general", command, Map.of());
    }

    private Running answered(String command) {
        return calls(command).await(Town.PATIENCE);
    }

    @Test
    void aCommandIsAnsweredForEverybody() {
        var running = answered("/hello");

        assertThat(running.answer().orElseThrow().text()).startsWith("Bonjour");
        assertThat(running.answer().orElseThrow().ephemeral()).isFalse();
        assertThat(running.answer().orElseThrow().json().path("pinged").toString())
                .doesNotContain(Long.toString(town.as("Jean").id()));
    }

    @Test
    void whatIsPrivateIsSeenByOneAlone() {
        var secret = answered("/lobby secret").answer().orElseThrow();

        assertThat(secret.text()).isEqualTo("La clé est sous le paillasson.");
        assertThat(secret.ephemeral()).isTrue();
    }

    @Test
    void aRefusalIsSeenByOneAlone() {
        assertThat(answered("/lobby no").answer().orElseThrow().ephemeral()).isTrue();
    }

    @Test
    void whatTakesLongIsAnnouncedInTime() throws InterruptedException {
        var running = calls("/lobby slow");
        maxis.lobby().awaitSomebody();
        town.await(() -> running.state().equals("thinking"));
        maxis.lobby().letGo();

        assertThat(running.await(Town.PATIENCE).answer().orElseThrow().text())
                .isEqualTo("Enfin, me voici.");
    }

    @Test
    void aPrivateOneThatTakesLongStaysPrivate() {
        var running = calls("/lobby hushed");
        town.await(() -> running.state().equals("thinking"));
        maxis.lobby().letGo();

        assertThat(running.await(Town.PATIENCE).answer().orElseThrow().ephemeral()).isTrue();
    }

    @Test
    void aLongAnswerComesInSeveralMessages() {
        answered("/lobby long");

        town.await(() ->
                town.as("Jean").sees("general").stream()
                                .filter(it -> it.content().contains("lorem ipsum"))
                                .count()
                        == 2);
    }

    @Test
    void aButtonChangesItsMessage() {
        var running = answered("/lobby panel");
        var panel = running.answer().orElseThrow();
        assertThat(panel.text()).contains("Compté\u00a0: 0");

        town.as("Jean").presses(panel, panel.customIds().getFirst()).await(Town.PATIENCE);

        assertThat(running.answer().orElseThrow().text()).contains("Compté\u00a0: 1");
    }

    @Test
    void somebodyElsesButtonIsRefusedToThemAlone() {
        var panel = answered("/lobby panel").answer().orElseThrow();

        var pressed =
                town.as("Marie").presses(panel, panel.customIds().getFirst()).await(Town.PATIENCE);

        var refusal = town.awaits("Marie", "general", it -> it.text().contains("appartient"));
        assertThat(refusal.ephemeral()).isTrue();
        assertThat(pressed.state()).isIn("answered", "accepted");
    }

    @Test
    void aFormIsOpenedFilledInAndAnswered() {
        var form = answered("/lobby form");
        assertThat(form.state()).isEqualTo("form");

        var sent = town.as("Jean").submits(form, Map.of("name", "Jean Dupont"));

        assertThat(sent.await(Town.PATIENCE).answer().orElseThrow().text())
                .isEqualTo("Bienvenue, Jean Dupont.");
    }

    @Test
    void aRefusedFormIsOfferedAgainAsItWas() {
        var sent =
                town.as("Jean")
                        .submits(answered("/lobby form"), Map.of("name", "Nobody"))
                        .await(Town.PATIENCE);
        var refusal = sent.answer().orElseThrow();
        assertThat(refusal.text()).contains("Non, pas aujourd'hui.");
        assertThat(refusal.ephemeral()).isTrue();

        var again = town.as("Jean").presses(refusal, refusal.customIds().getFirst());

        assertThat(again.await(Town.PATIENCE).state()).isEqualTo("form");
        assertThat(again.json().toString()).contains("Nobody");
    }

    @Test
    void silenceLeavesNothingBehind() {
        var running = calls("/lobby nothing");
        town.await(() -> running.answer().isEmpty() && !running.state().equals("waiting"));

        assertThat(running.state()).isNotEqualTo("failed");
    }

    @Test
    void valuesAreOfferedWhileOneTypesInOnesLanguageAndAsManyAsDiscordShows() {
        var french = town.as("Jean").types("general", "/lobby secret", "about", "cl");
        var english = town.as("Oliver").types("general", "/lobby secret", "about", "ke");

        assertThat(french.await(Town.PATIENCE).choices())
                .hasSize(25)
                .startsWith("cl, sujet 1", "cl, sujet 2");
        assertThat(english.await(Town.PATIENCE).choices()).startsWith("ke, topic 1");
    }

    @Test
    void theOtherRolesCommandIsAnsweredByTheSameBot() {
        assertThat(answered("/tower").answer().orElseThrow().text()).isEqualTo("Ding dong");
    }
}

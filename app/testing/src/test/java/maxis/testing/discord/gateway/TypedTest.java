package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxOptions;
import maxis.spi.discord.Happening;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is typed, on the server and in private, and what is only said. */
final class TypedTest {
    private static final String SECRET = "La clé est sous le paillasson.";

    private final Town town = Town.small();
    private final Resident maxis = town.moveIn();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aCommandIsAnsweredByAReplyThatCallsNobody() {
        var said = town.as("Jean").says("general", "!hello");

        var reply = town.awaits("Marie", "general", it -> it.content().startsWith("Bonjour"));
        assertThat(reply.json().path("message_reference").path("message_id").asString())
                .isEqualTo(Long.toString(said.id()));
        assertThat(reply.json().path("pinged").toString())
                .doesNotContain(Long.toString(town.as("Jean").id()));
    }

    @Test
    void aPrivateOneGoesByDirectMessageAndLeavesTheChannel() {
        var line = town.line("Jean");
        var said = town.as("Jean").says("general", "!lobby_secret ma commande 42");

        town.awaits("Jean", line, it -> it.content().equals(SECRET));
        town.awaits("Marie", "general", it -> it.content().contains("message privé"));
        assertThat(town.as("Marie").sees("general")).noneMatch(it -> it.id() == said.id());
        assertThat(town.as("Marie").sees("general")).noneMatch(it -> it.text().contains(SECRET));
    }

    @Test
    void whoTakesNoMessagesIsToldTheSlashForm() {
        town.as("Jean").acceptsMessages(false);
        town.as("Jean").says("general", "!lobby_secret");

        town.awaits("Jean", "general", it -> it.content().contains("/lobby secret"));
    }

    @Test
    void aPublicCommandStaysWhereItWasTypedWhenItIsRefused() {
        var line = town.line("Jean");
        var said = town.as("Jean").says("general", "!lobby no");

        town.awaits("Jean", line, it -> it.content().contains("pas aujourd'hui"));
        assertThat(town.as("Marie").sees("general")).anyMatch(it -> it.id() == said.id());
    }

    @Test
    void inPrivateTheRolesOfTheServerCount() {
        var line = town.line("Jean");
        town.as("Jean").says(line, "!lobby_secret");

        town.awaits("Jean", line, it -> it.content().equals(SECRET));
    }

    @Test
    void aFormIsOfferedByAButton() {
        town.as("Jean").says("general", "!lobby form");
        var offer = town.awaits("Jean", "general", it -> !it.customIds().isEmpty());

        var opened = town.as("Jean").presses(offer, offer.customIds().getFirst());

        assertThat(opened.await(Town.PATIENCE).state()).isEqualTo("form");
    }

    @Test
    void aCommandThatIsSaidToTheBotNeedsNoMark() {
        town.as("Jean").says("general", "<@" + SandboxOptions.MAXIS.id() + "> hello");

        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour"));
    }

    @Test
    void talkIsSeenInItsOrderAndAnsweredByNobody() {
        for (int number = 0; number < 20; number++) {
            town.as("Jean").says("general", "mot " + (char) ('a' + number));
        }
        var seen = maxis.lobby();
        Watching.until(() -> seen.seen(Happening.Wrote.class).size() == 20, seen::toString);

        assertThat(seen.seen(Happening.Wrote.class))
                .extracting(Happening.Wrote::text)
                .isSorted()
                .first()
                .isEqualTo("mot a");
        assertThat(town.as("Jean").sees("general")).hasSize(20);
    }
}

package maxis.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.command.SlashDeclaration.SlashOption;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Discord is told of commands, and when it has to be told anew. */
final class SlashWriterTest {
    private static final Set<ProcessRole> MAXIS = Set.of(ProcessRole.MAXIS);

    private final Typist typist = new Typist();
    private final SlashDeclarations written =
            new SlashWriter(typist.tree(), typist.messages()).write(MAXIS, Language.FR);

    @Test
    void groupsHoldTheirCommands() {
        assertThat(written.commands())
                .extracting(declared -> declared.name().standard())
                .containsExactly("ban", "giveaway", "my_data", "pay", "rate", "send", "ticket");
        assertThat(named("giveaway").commands())
                .extracting(declared -> declared.name().standard())
                .containsExactly("create", "show");
        assertThat(named("giveaway").options()).isEmpty();
    }

    @Test
    void whatIsRequiredComesFirst() {
        assertThat(create().options())
                .extracting(SlashOption::name)
                .containsExactly("subject", "description", "category", "priority");
    }

    @Test
    void everybodyReadsTheirLanguage() {
        assertThat(create().description().standard()).isEqualTo("Ouvre un ticket");
        assertThat(create().description().others())
                .isEqualTo(
                        Map.of(
                                "fr",
                                "Ouvre un ticket",
                                "en-GB",
                                "Opens a ticket",
                                "en-US",
                                "Opens a ticket"));
        assertThat(create().name().others()).containsEntry("fr", "créer").hasSize(1);
        var priority = create().options().get(3).choices().get(1);
        assertThat(priority.value()).isEqualTo("high");
        assertThat(priority.words().others()).containsEntry("fr", "Élevée");
        assertThat(
                        new SlashWriter(typist.tree(), typist.messages())
                                .write(MAXIS, Language.EN)
                                .commands()
                                .getLast()
                                .description()
                                .standard())
                .isEqualTo("Tickets");
    }

    @Test
    void theDigestChangesWithWhatIsShownAndWithNothingElse() {
        var again = new Typist();
        var other = command("my_data").options(Option.word("page"));

        assertThat(new SlashWriter(again.tree(), again.messages()).write(MAXIS, Language.FR))
                .isEqualTo(written)
                .extracting(SlashDeclarations::digest)
                .isEqualTo(written.digest());
        assertThat(digest(command("my_data"))).isNotEqualTo(digest(other));
        assertThat(digest(command("my_data").aliases("md")))
                .as("what is only typed")
                .isEqualTo(digest(command("my_data")));
        assertThat(
                        new SlashWriter(typist.tree(), typist.messages())
                                .write(Set.of(ProcessRole.SHELLIA), Language.FR)
                                .commands())
                .isEmpty();
    }

    @Test
    void wordsThatDiscordRefusesStopTheStart() {
        assertThatThrownBy(() ->
                        new CommandWords(
                                        tree(command("loud"), command("my_data"), command("twin")),
                                        typist.messages())
                                .requireShort())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("loud: 101 characters to describe it; Discord takes 100")
                .hasMessageContaining("loud cannot be called \"LAUT\"")
                .hasMessageContaining("twin and my_data are both called mes_donnees");
        new CommandWords(typist.tree(), typist.messages()).requireShort();
    }

    private String digest(Command command) {
        return new SlashWriter(tree(command), typist.messages()).write(MAXIS, Language.FR).digest();
    }

    private static CommandTree tree(Command... commands) {
        return CounterCog.tree(new CounterCog("counter", MAXIS, List.of(commands)));
    }

    private static Command command(String name) {
        return CounterCog.command(name);
    }

    private SlashDeclaration named(String name) {
        return written.commands().stream()
                .filter(declared -> declared.name().standard().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SlashDeclaration create() {
        return named("ticket").commands().stream()
                .filter(declared -> declared.name().standard().equals("create"))
                .findFirst()
                .orElseThrow();
    }
}

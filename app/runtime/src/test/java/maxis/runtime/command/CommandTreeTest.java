package maxis.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.command.Option;
import maxis.spi.value.Level;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

final class CommandTreeTest {
    private final Typist typist = new Typist();
    private final CommandTree tree = typist.tree();

    @ParameterizedTest
    @CsvSource({
        "ticket_create x, ticket create, x",
        "ticket.create x, ticket create, x",
        "ticket create x, ticket create, x",
        "TICKET  Create  x, ticket create, x",
        "ticket_add_user 1, ticket add_user, 1",
        "ticket add-user 1, ticket add_user, 1",
        "giveaway, giveaway show, ''",
        "giveaway show, giveaway show, ''",
        "gw, giveaway show, ''",
        "giveaway create Une clé, giveaway create, Une clé",
        "giveaway Une clé, giveaway show, Une clé",
        "my_data, my_data, ''"
    })
    void aCommandIsFoundHoweverItIsTyped(String line, String name, String rest) {
        assertThat(tree.typed(line))
                .isEqualTo(new Found.Here(tree.named(name).orElseThrow(), rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ban", "!", "?", "!!!", "123", "<@1>", "\u0000"})
    void otherThingsAreTalk(String line) {
        assertThat(tree.typed(line)).isEqualTo(new Found.Nothing());
    }

    @Test
    void aBlankSeparatesBehindAGroupOnly() {
        assertThat(tree.typed("my data")).isEqualTo(new Found.Unknown("my"));
        assertThat(tree.typed("ticket open")).isEqualTo(new Found.Unknown("ticket_open"));
        assertThat(tree.typed("ticket")).isEqualTo(new Found.Unknown("ticket"));
    }

    @Test
    void commandsOfOthersAndOfCogsThatAreOffAreKnown() {
        var shellia =
                new CounterCog(
                        "watch",
                        Set.of(ProcessRole.SHELLIA),
                        List.of(CounterCog.command("shellia status").aliases("shellia.status")));
        var closed =
                new CounterCog(
                        "closed", Set.of(ProcessRole.MAXIS), List.of(CounterCog.command("shop")));
        var all = CounterCog.tree(CounterCog.full(), shellia, closed);

        assertThat(all.typed("shellia.status")).isEqualTo(new Found.Elsewhere());
        assertThat(all.typed("shop x")).isInstanceOf(Found.SwitchedOff.class);
        assertThat(all.named("shop")).isEmpty();
        assertThat(all.named("shellia status")).isEmpty();
        assertThat(all.named("ban").orElseThrow().bot()).isEqualTo(ProcessRole.MAXIS);
    }

    @Test
    void whatDiscordRefusesIsToldAtOnce() {
        var crowd =
                IntStream.range(0, 26).mapToObj(i -> CounterCog.command("crowd c" + i)).toList();
        var wrong =
                List.of(
                        CounterCog.command("a_b"),
                        CounterCog.command("a-b").aliases("crowd"),
                        CounterCog.command("x").options(Option.rest("r"), Option.rest("s")));

        assertThatThrownBy(() ->
                        CounterCog.tree(
                                new CounterCog("one", Set.of(ProcessRole.MAXIS), crowd),
                                new CounterCog("two", Set.of(ProcessRole.SHELLIA), wrong)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("crowd: 26 commands in a group; Discord takes 25")
                .hasMessageContaining("a-b and a_b are the same when they are typed")
                .hasMessageContaining("the alias crowd is taken or cannot be typed")
                .hasMessageContaining("x: s takes the rest, which another takes already");
    }

    @Test
    void aTypoIsAnsweredWithWhatOneMayUse() {
        var suggestions = new Suggestions(tree);
        var maxis = Set.of(ProcessRole.MAXIS);

        assertThat(suggestions.of("ticket_craete", "!", Level.MEMBER, maxis).arguments())
                .containsEntry("suggestion", "!ticket_create");
        assertThat(suggestions.of("bann", "!", Level.STAFF, maxis).arguments())
                .containsEntry("suggestion", "!ban");
        assertThat(suggestions.of("bann", "!", Level.MEMBER, maxis).key().name())
                .isEqualTo("platform.input.command");
        assertThat(suggestions.of("bann", "!", Level.STAFF, Set.of()).key().name())
                .isEqualTo("platform.input.command");
    }
}

package maxis.cog.community.help;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.Community;
import maxis.spi.command.CommandCatalogue;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.testing.Persona;
import maxis.testing.TestReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class HelpCommandTest {
    private Community community;

    @BeforeEach
    void start() {
        community = new Community();
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void itShowsWhatOneMayUseAndNoMore() {
        assertThat(help(EMMA).text())
                .contains("/my_data\nShows everything that is held about you")
                .contains("/language [fr|en|auto]")
                .doesNotContain("/ban", "/warn ");
        assertThat(help(SUPPORT).text())
                .contains("/ban member [duration] reason\nBars a member, for a time or for good");
        assertThat(help(JEAN).text()).contains("Montre les commandes à votre disposition");
    }

    @Test
    void oneCommandIsExplainedHoweverItIsTyped() {
        for (var typed : new String[] {"my_data", "/my_data", "!my_data", " MY data "}) {
            assertThat(help(EMMA, typed).text())
                    .contains("Type: /my_data or !my_data", "Example: /my_data");
        }
        assertThat(help(SUPPORT, "ban").text())
                .contains("Example: /ban @Leo 7d Flooding the channels", "The member: a mention");
        assertThat(help(EMMA, "aide").text()).contains("/help [command]");
    }

    @Test
    void whatOneMayNotUseIsUnknown() {
        assertThat(help(EMMA, "ban").text().replace("ban", "nonsense"))
                .isEqualTo(help(EMMA, "nonsense").text());
        assertThat(help(EMMA, "ban").isRefusal()).isTrue();
    }

    @Test
    void everyCommandHasAnExampleThatBeginsWithIt() {
        var commands = community.platform().instance(CommandCatalogue.class).openTo(Level.OWNER);

        assertThat(commands).hasSizeGreaterThan(8);
        for (var listed : commands) {
            for (var language : Language.values()) {
                var example = "/" + listed.command().name();
                assertThat(help(OWNER, listed.command().name()).text(language))
                        .containsPattern(": " + example + "\\b");
            }
        }
    }

    private TestReply help(Persona who) {
        return community.platform().as(who).runs("help");
    }

    private TestReply help(Persona who, String command) {
        return community.platform().as(who).runs("help", Map.of("command", command));
    }
}

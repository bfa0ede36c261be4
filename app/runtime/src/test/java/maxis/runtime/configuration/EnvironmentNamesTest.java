package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class EnvironmentNamesTest {
    private static final Set<String> KNOWN =
            Set.of(
                    "MAXIS_DISCORD_TOKEN",
                    "SHELLIA_DISCORD_TOKEN",
                    "DISCORD_TOKEN",
                    "DATABASE_URL",
                    "STRIPE_SECRET_KEY",
                    "LOG_LEVEL",
                    "GUILD_ID");

    private final Complaints complaints = new Complaints();

    @ParameterizedTest
    @CsvSource({
        "MAXIS_DISCORD_TOKN, MAXIS_DISCORD_TOKEN",
        "MAXIS_DSICORD_TOKEN, MAXIS_DISCORD_TOKEN",
        "DISCORD_TOEKN, DISCORD_TOKEN",
        "STRIPE_SECRT_KEY, STRIPE_SECRET_KEY",
        "DATBASE_URL, DATABASE_URL",
        "MAXS_DISCORD_TOKN, MAXIS_DISCORD_TOKEN",
        "LOGLEVEL, LOG_LEVEL",
        "GUILDID, GUILD_ID"
    })
    void aNameThatIsNearlyAKnownOneGetsASuggestion(String wrong, String meant) {
        var variable = new Given(wrong, "hunter2", ".env:1");
        new EnvironmentNames(KNOWN).checkOwn(List.of(variable), complaints);
        assertThat(complaints.warnings())
                .map(Complaint::line)
                .containsExactly(
                        ".env:1: Nothing reads the name "
                                + wrong
                                + ". Did you mean "
                                + meant
                                + "?");
        assertThat(complaints.anyError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAXIS_DISCORD_TOKN", "STRIPE_SECRT_KEY", "MAXS_DISCORD_TOKN"})
    void theEnvironmentIsCheckedToo(String wrong) {
        check(wrong);
        assertThat(complaints.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH",
                "HOME",
                "LANG",
                "LOGNAME",
                "MAXIS_HOME",
                "JAVA_HOME",
                "MAIL_ID",
                "GUILDS",
                "MAXIS_DISCORD_TOKEN",
                "DATABASE_URL"
            })
    void namesOfOthersAreLeftAlone(String name) {
        check(name);
        assertThat(complaints.warnings()).isEmpty();
    }

    private void check(String name) {
        var variable = new Given(name, "value", "environment " + name);
        new EnvironmentNames(KNOWN).checkShared(List.of(variable), complaints);
    }
}

package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.configuration.platform.PlatformConfiguration;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class ConfigurationReferenceTest {
    private final ConfigurationReference reference =
            new ConfigurationReference(
                    new Declarations(PlatformConfiguration.records(), Set.of("tickets"), Set.of()));

    @Test
    void aRowTellsEverythingAboutAKey() {
        assertThat(reference.rows())
                .contains(
                        new ConfigurationRow(
                                "storage.pool-size",
                                "whole number from 2 to 200",
                                "10",
                                List.of(),
                                "How many connections are kept open."),
                        new ConfigurationRow(
                                "discord.guild-id",
                                "whole number at least 1",
                                "",
                                List.of("GUILD_ID", "MAIN_GUILD_ID", "MODDY_GUILD_ID"),
                                "The id of the Discord server."),
                        new ConfigurationRow(
                                "cogs.tickets.enabled",
                                "true or false",
                                "true",
                                List.of(),
                                "Whether the cog tickets runs."));
    }

    @Test
    void theExampleNamesEveryVariableWithItsMeaning() {
        assertThat(reference.environmentExample())
                .contains(
                        """

                        # The bot token of Maxis; unset, the sandbox stands in for Discord.
                        # In maxis.conf: discord.maxis-token. Other names: DISCORD_TOKEN.
                        #MAXIS_DISCORD_TOKEN=

                        """)
                .contains("\n#ADMIN_PANEL_PORT=8080\n")
                .contains("\n#DEVELOPER_IDS=\n");
    }

    @Test
    void theExampleAtTheRootIsUpToDate() throws IOException {
        var file = Path.of(System.getProperty("maxis.root", "../.."), ".env.example");
        assertThat(Files.readString(file)).isEqualTo(reference.environmentExample());
    }
}

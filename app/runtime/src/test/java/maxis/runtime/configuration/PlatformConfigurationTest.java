package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;

import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.Loading.Refused;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.configuration.platform.JobsConfiguration;
import maxis.runtime.configuration.platform.PlatformConfiguration;
import maxis.runtime.configuration.platform.ProcessConfiguration;
import maxis.runtime.configuration.platform.Stage;
import maxis.runtime.configuration.platform.StorageConfiguration;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PlatformConfigurationTest {
    private static final Declarations DECLARATIONS =
            new Declarations(
                    PlatformConfiguration.records(), Set.of(), PlatformConfiguration.otherNames());

    @TempDir Path directory;

    @Test
    void withoutAnyConfigurationEverythingHasItsDefault() {
        var loaded = loaded(Map.of());
        var process = loaded.value(ProcessConfiguration.class);
        assertThat(process.environment()).isEmpty();
        assertThat(process.dataDirectory()).isEqualTo(Path.of("data"));
        assertThat(process.timeZone().getId()).isEqualTo("Europe/Paris");
        assertThat(loaded.value(StorageConfiguration.class).databaseUrl()).isEmpty();
        assertThat(loaded.value(StorageConfiguration.class).poolSize()).isEqualTo(10);
        assertThat(loaded.value(JobsConfiguration.class).threads()).isEqualTo(10);
        assertThat(loaded.value(WebConfiguration.class).port()).isEqualTo(8080);
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.forProduction()).isSameAs(loaded);
    }

    @Test
    void everyDefaultBelongsToADeclaredKey() {
        var keys = Catalogue.of(DECLARATIONS).settings().stream().map(Setting::path).toList();
        var defaults = ConfigFactory.parseResources(getClass().getClassLoader(), "reference.conf");
        assertThat(defaults.entrySet()).map(Map.Entry::getKey).isSubsetOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAXIS_DISCORD_TOKEN", "DISCORD_TOKEN"})
    void theTokenHasTwoNames(String name) {
        var discord = loaded(Map.of(name, "a-token")).value(DiscordConfiguration.class);
        assertThat(discord.maxisToken()).contains(new Secret("a-token"));
        assertThat(discord.shelliaToken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUILD_ID", "MAIN_GUILD_ID", "MODDY_GUILD_ID"})
    void theServerHasThreeNames(String name) {
        var discord = loaded(Map.of(name, "123456789012345678"));
        assertThat(discord.value(DiscordConfiguration.class).guildId())
                .contains(123456789012345678L);
    }

    @Test
    void theOtherNamesThatPeopleKnowAreRead() {
        var loaded =
                loaded(
                        Map.of(
                                "ENVIRONMENT", "Development",
                                "LOG_LEVEL", "WARN",
                                "SHELLIA_DISCORD_TOKEN", "a-token",
                                "DEVELOPER_IDS", "1, 2",
                                "ADMIN_PANEL_PORT", "9090",
                                "ADMIN_PANEL_SECRET", "0123456789abcdef0123456789abcdef",
                                "DATABASE_URL", "postgres://u:p@h/d",
                                "DATABASE_POOL_URL", "postgres://u:p@h:6432/d",
                                "SUPABASE_URL", "https://example.supabase.co",
                                "SUPABASE_KEY", "a-key"));
        assertThat(loaded.value(ProcessConfiguration.class).environment())
                .contains(Stage.DEVELOPMENT);
        assertThat(loaded.value(DiscordConfiguration.class).ownerIds()).isEqualTo(List.of(1L, 2L));
        assertThat(loaded.value(WebConfiguration.class).port()).isEqualTo(9090);
        assertThat(loaded.value(StorageConfiguration.class).databasePoolUrl())
                .hasValueSatisfying(it -> assertThat(it.hosts().getFirst().port()).isEqualTo(6432));
        assertThat(loaded.print()).contains("postgres://u:***@h:5432/d").doesNotContain(":p@");
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void supabasesNamesAloneAreAnsweredWithTheWayToTheAddress() {
        assertThat(
                        errors(
                                Map.of(
                                        "SUPABASE_URL",
                                        "https://x.supabase.co",
                                        "SUPABASE_KEY",
                                        "hunter2")))
                .containsExactly(
                        "environment SUPABASE_URL and environment SUPABASE_KEY: SUPABASE_URL and"
                                + " SUPABASE_KEY do not reach the database. In Supabase copy the"
                                + " PostgreSQL address from Project settings → Database → Connection"
                                + " string and put it into DATABASE_URL.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATABASE_POOL_URL | postgres://u:p@h/d | DATABASE_POOL_URL is PgBouncer's address,"
                        + " and the server behind it is not named. Put the server's own address into"
                        + " DATABASE_URL.",
                "DATABASE_URL | postgres://u:p@h | The database address names no database. Write"
                        + " postgres://user:password@host:5432/database.",
                "ENVIRONMENT | staging | \"process.environment\" must be production or development."
                        + " Set for example ENVIRONMENT=production.",
                "ADMIN_PANEL_PORT | 70000 | \"web.port\" must be from 0 to 65535, and is 70000. Set"
                        + " for example ADMIN_PANEL_PORT=8080.",
                "ADMIN_PANEL_SECRET | changeme | The secret must have at least 32 bytes, and has 8."
                        + " Make one with: openssl rand -base64 48"
            })
    void aWrongVariableIsToldByItsName(String name, String value, String expected) {
        assertThat(errors(Map.of(name, value)))
                .containsExactly("environment " + name + ": " + expected);
    }

    @Test
    void productionRefusesSecretsOfExamplesAlongWithAllElse() {
        var environment =
                new HashMap<>(
                        Map.of(
                                "ENVIRONMENT", "PRODUCTION",
                                "MAXIS_DISCORD_TOKEN", "your-token-here",
                                "ADMIN_PANEL_SECRET", "changeme-changeme-changeme-changeme",
                                "LOG_LEVEL", "loud"));
        assertThat(errors(environment))
                .containsExactlyInAnyOrder(
                        "environment LOG_LEVEL: \"process.log-level\" must be trace, debug, info,"
                                + " warn or error. Set for example LOG_LEVEL=info.",
                        "environment MAXIS_DISCORD_TOKEN: \"discord.maxis-token\" still has the"
                                + " value of an example. Put the real one there; production starts with"
                                + " no other.",
                        "environment ADMIN_PANEL_SECRET: \"web.secret\" still has the value of an"
                                + " example. Put the real one there; production starts with no other.");
        environment.remove("LOG_LEVEL");
        environment.put("ENVIRONMENT", "development");
        assertThat(loaded(environment).weakSecrets()).hasSize(2);
    }

    @Test
    void namesOfPartsThatAreNotInstalledAreNoMistake() {
        var environment = new HashMap<String, String>();
        PlatformConfiguration.otherNames().forEach(name -> environment.put(name, "value"));
        assertThat(loaded(environment).warnings()).isEmpty();
    }

    @Test
    void aMistypedNameIsAWarning() {
        assertThat(loaded(Map.of("MAXIS_DISCORD_TOKN", "hunter2")).warnings())
                .map(Complaint::line)
                .containsExactly(
                        "environment MAXIS_DISCORD_TOKN: Nothing reads the name MAXIS_DISCORD_TOKN."
                                + " Did you mean MAXIS_DISCORD_TOKEN?");
    }

    private Loading load(Map<String, String> environment) {
        return new ConfigurationLoader(DECLARATIONS)
                .load(ConfigurationSources.in(directory, environment));
    }

    private Loaded loaded(Map<String, String> environment) {
        var loading = load(environment);
        assertThat(loading).as(() -> String.valueOf(loading)).isInstanceOf(Loaded.class);
        return (Loaded) loading;
    }

    private List<String> errors(Map<String, String> environment) {
        var loading = load(environment);
        assertThat(loading).isInstanceOf(Refused.class);
        return ((Refused) loading).errors().stream().map(Complaint::line).toList();
    }
}

package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.Loading.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Searches everything that comes out for a secret that went in. */
class SecretsTest {
    private static final String SECRET = "hunter2-hunter2";

    @TempDir Path directory;

    private Operator operator() {
        return new Operator(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.safe-key = SECRET",
                "shop.safe-key = [SECRET]",
                "shop.safe-key { SECRET = SECRET2 }",
                "shop.safe-key = SECRET, shop.name = Nameless",
                "shop.safe-key = \"SECRET",
                "shop.safe-key = SECRET }",
                "shop.safe-key = ab${?SECRET",
                "shop.till-count = SECRET",
                "shop.owners = [SECRET]",
                "shop.owners = SECRET",
                "shop.cart-time = SECRET",
                "shop.door.state = SECRET",
                "shop.door = SECRET",
                "shop = SECRET",
                "shop.unknown = SECRET",
                "shop.lamps = [{ watts = 5, pin = SECRET }]",
                "shop.lamps = [{ watts = 500, pin = SECRET }]",
                "shop.shelves.left = SECRET",
                "cogs.tickets.enabled = SECRET",
                "cogs.unknown.token = SECRET"
            })
    void noOutputHoldsASecretOfTheFile(String line) {
        assertSilent(operator().writes(line.replace("SECRET", SECRET)).loads());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHOP_SAFE_KEY",
                "OLD_SAFE_KEY",
                "SHOP_TILLS",
                "SHOP_OWNERS",
                "SHOP_SAFE_KAY"
            })
    void noOutputHoldsASecretOfTheEnvironment(String name) {
        assertSilent(operator().sets(name, SECRET).loads());
        assertSilent(operator().sets(name, SECRET).sets("SAFE_KEY", "another-key").loads());
        assertSilent(operator().writesEnv(name + "=" + SECRET).loads());
        assertSilent(operator().writesEnv(name + "=\"" + SECRET).loads());
    }

    @Test
    void aWeakSecretIsNamedForProductionButNotShown() {
        var loaded = operator().sets("SHOP_SAFE_KEY", "changeme-now-please").starts();
        assertThat(loaded.forProduction())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.print())
                                        .isEqualTo(
                                                "environment SHOP_SAFE_KEY: \"shop.safe-key\" still"
                                                        + " has the value of an example. Put the real"
                                                        + " one there; production starts with no"
                                                        + " other."));
    }

    @Test
    void aSecretOfTheDefaultsIsNoneInProduction() {
        var loaded =
                operator()
                        .declares(
                                Shop.class,
                                Shop.DEFAULTS + "shop.safe-key = uWoo3eiLah6hea8eighah3oo")
                        .starts();
        assertThat(loaded.weakSecrets())
                .map(Complaint::problem)
                .containsExactly("\"shop.safe-key\" still has its default value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tooshort-key", "Password-of-mine-123", "xxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void weakSecretsDoForDevelopmentOnly(String secret) {
        var loaded = operator().sets("SHOP_SAFE_KEY", secret).starts();
        assertThat(loaded.forProduction()).isInstanceOf(Refused.class);
    }

    @Test
    void aStrongSecretDoesForProduction() {
        var loaded = operator().sets("SHOP_SAFE_KEY", "uWoo3eiLah6hea8eighah3oo").starts();
        assertThat(loaded.forProduction()).isSameAs(loaded);
    }

    @Test
    void theSourcesDoNotPrintTheEnvironment() {
        var sources = ConfigurationSources.in(directory, Map.of("SAFE_KEY", SECRET));
        assertThat(sources.toString()).doesNotContain("hunter2");
        assertThat(new Given("SAFE_KEY", SECRET, ".env:1").toString()).isEqualTo(".env:1");
    }

    private static void assertSilent(Loading loading) {
        var told =
                switch (loading) {
                    case Loaded loaded -> loaded.print() + loaded.values();
                    case Refused refused -> refused.print();
                };
        var warnings = loading.warnings().stream().map(Complaint::line);
        assertThat(Stream.concat(Stream.of(told, loading.toString()), warnings))
                .noneMatch(text -> text.contains("hunter2"));
    }
}

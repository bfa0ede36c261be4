package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class PrecedenceTest {
    @TempDir Path directory;

    private Operator operator() {
        return new Operator(directory);
    }

    @Test
    void withoutAnythingTheDefaultsHold() {
        var shop = operator().shop();
        assertThat(shop.tillCount()).isEqualTo(4);
        assertThat(shop.cartTime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(shop.safeKey()).isEmpty();
    }

    @Test
    void theFileWinsOverTheDefaults() {
        var shop = operator().writes("shop.till-count = 5").shop();
        assertThat(shop.tillCount()).isEqualTo(5);
    }

    @Test
    void theDotEnvWinsOverTheFile() {
        var shop = operator().writes("shop.till-count = 5").writesEnv("SHOP_TILLS=6").shop();
        assertThat(shop.tillCount()).isEqualTo(6);
    }

    @Test
    void theEnvironmentWinsOverTheDotEnv() {
        var shop =
                operator()
                        .writes("shop.till-count = 5")
                        .writesEnv("SHOP_TILLS=6")
                        .sets("SHOP_TILLS", "7")
                        .shop();
        assertThat(shop.tillCount()).isEqualTo(7);
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        var shop = operator().writesEnv("SHOP_TILLS=6").sets("SHOP_TILLS", " ").shop();
        assertThat(shop.tillCount()).isEqualTo(6);
    }

    @Test
    void anAliasOfTheEnvironmentWinsOverTheNameInTheDotEnv() {
        var shop =
                operator()
                        .writesEnv("SHOP_SAFE_KEY=key-of-the-file")
                        .sets("OLD_SAFE_KEY", "key-of-the-environment")
                        .shop();
        assertThat(shop.safeKey()).contains(new Secret("key-of-the-environment"));
    }

    @Test
    void aliasesWithOneValueAgree() {
        var shop =
                operator().sets("SAFE_KEY", "safe-key-1").sets("OLD_SAFE_KEY", "safe-key-1").shop();
        assertThat(shop.safeKey()).contains(new Secret("safe-key-1"));
    }

    @Test
    void aliasesWithTwoValuesAreRefusedByTheirNames() {
        assertThat(
                        operator()
                                .sets("SAFE_KEY", "safe-key-1")
                                .sets("OLD_SAFE_KEY", "safe-key-2")
                                .errors())
                .containsExactly(
                        "environment SAFE_KEY and environment OLD_SAFE_KEY: SAFE_KEY and"
                                + " OLD_SAFE_KEY mean the same (shop.safe-key) and have different"
                                + " values. Keep SAFE_KEY and remove the other.");
    }

    @Test
    void aListIsSeparatedByCommasInTheEnvironment() {
        assertThat(operator().sets("SHOP_OWNERS", "11, 12,").shop().owners())
                .isEqualTo(List.of(11L, 12L));
    }

    @Test
    void aSubstitutionReachesTheDotEnvAndOtherKeys() {
        var shop =
                operator()
                        .writesEnv("TILLS=8")
                        .writes(
                                "shop.till-count = ${TILLS}",
                                "shop.door.width = ${shop.till-count}0",
                                "shop.owners += 5")
                        .shop();
        assertThat(shop.tillCount()).isEqualTo(8);
        assertThat(shop.door().width()).isEqualTo(80);
        assertThat(shop.owners()).containsExactly(5L);
    }

    @Test
    void anEmptyOptionalInTheFileCountsAsNotSet() {
        assertThat(operator().writes("shop.safe-key = \"\"").shop().safeKey()).isEmpty();
    }

    @Test
    void aCogIsOnUntilItIsSwitchedOff() {
        var loaded = operator().writes("cogs.tickets.enabled = off").starts();
        assertThat(loaded.isEnabled("tickets")).isFalse();
        assertThat(loaded.isEnabled("giveaways")).isTrue();
        assertThat(loaded.isEnabled("unknown")).isFalse();
    }

    @Test
    void theDefaultsMaySwitchACogOff() {
        var loaded =
                operator()
                        .declares(Shop.class, Shop.DEFAULTS + "cogs.tickets.enabled = false")
                        .starts();
        assertThat(loaded.isEnabled("tickets")).isFalse();
    }

    @Test
    void theEffectiveValuesAreShownWithTheirOrigins() {
        var printed =
                operator()
                        .writes("shop {", "  cart-time = 90s", "  owners += 5", "}")
                        .writesEnv("", "SHOP_NAME=Corner")
                        .sets("SHOP_SAFE_KEY", "a-long-key")
                        .starts()
                        .print();
        assertThat(new Operator(directory).plain(printed))
                .isEqualTo(
                        """
                        cogs.giveaways.enabled = true       (default)
                        cogs.tickets.enabled   = true       (default)
                        shop.till-count        = 4          (default)
                        shop.cart-time         = 90s        (maxis.conf:2)
                        shop.safe-key          = ***        (environment SHOP_SAFE_KEY)
                        shop.owners            = [5]        (maxis.conf:3)
                        shop.door.state        = wide-open  (default)
                        shop.door.width        = 90         (default)
                        shop.shelves           = {}         (default)
                        shop.lamps             = []         (default)
                        shop.name              = Corner     (.env:2)\
                        """);
    }
}

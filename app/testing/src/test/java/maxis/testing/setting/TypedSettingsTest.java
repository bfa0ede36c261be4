package maxis.testing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.setting.Change;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Actor;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;
import maxis.testing.TestPlatform;
import maxis.testing.setting.DeskCog.Desk;
import maxis.testing.setting.DeskCog.Mood;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What admins type, and what becomes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedSettingsTest {
    private TestPlatform platform;

    @BeforeAll
    void start() {
        platform = TestPlatform.with(new DeskCog());
    }

    @AfterAll
    void close() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open|NON|false",
                "open|on|true",
                "max_open|7|7",
                "max_open|10|10",
                "budget|1 000 000|1000000",
                "budget|999999999999999999|999999999999999999",
                "warn_after|15m|15m",
                "warn_after|1h30m|90m",
                "warn_after|2 heures 5 min|125m",
                "close_after|2 semaines|14d",
                "close_after|90 J|90d",
                "greeting|  Bonjour !  |Bonjour !",
                "mood|Very_Busy|very-busy",
                "price|9,50 €|9.50 EUR",
                "price|0 eur|0.00 EUR",
                "price|100 USD|100.00 USD",
                "price|100 JPY|100 JPY",
                "channel|<#123456789012345678>|123456789012345678",
                "channel|''|''",
                "roles|<@&11>;12|11, 12",
                "roles|''|''",
                "agent|<@!99>|99",
                "server|9223372036854775807|9223372036854775807",
                "zone|UTC|UTC",
                "opens_at|8h|08:00",
                "opens_at|18:30|18:30",
                "topics|money; keys, locks|'money\nkeys, locks\n'",
            })
    void isKeptAsItIsAlwaysWritten(String name, String typed, String kept) {
        platform.set("desk", name, typed);

        assertThat(shown(name)).isEqualTo(kept);
        platform.set("desk", name, kept);
        assertThat(shown(name)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open|maybe|platform.input.yes_no",
                "max_open|0|platform.input.range",
                "max_open|11|platform.input.range",
                "max_open|99999999999|platform.input.range",
                "max_open|three|platform.input.number",
                "budget|-1|platform.setting.least",
                "warn_after|59s|platform.setting.least",
                "warn_after|15|platform.input.duration",
                "warn_after|15 parsecs|platform.input.duration",
                "warn_after|-5m|platform.input.duration",
                "greeting|''|platform.setting.length",
                "greeting|a greeting that never ends|platform.input.length",
                "mood|furious|platform.input.choice",
                "price|9.99|platform.input.amount",
                "price|9.999 EUR|platform.input.amount",
                "price|9.99 XYZ|platform.input.amount",
                "price|1.5 JPY|platform.input.amount",
                "price|-1 EUR|platform.input.range",
                "price|100.01 EUR|platform.input.range",
                "channel|general|platform.input.channel",
                "channel|0|platform.input.channel",
                "roles|11, moderators|platform.input.role",
                "agent|Jean|platform.input.member",
                "server|9223372036854775808|platform.setting.server",
                "zone|Europe/Atlantis|platform.setting.zone",
                "opens_at|24:00|platform.setting.time",
                "opens_at|8:60|platform.setting.time",
            })
    void isRefusedWithTheReason(String name, String typed, String reason) {
        var before = shown(name);

        var change =
                platform.instance(SettingsCatalogue.class)
                        .change(
                                Actor.system("test"),
                                Wish.set(DeskCog.ID, name, typed),
                                Origin.PROGRAM);

        assertThat(change)
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> {
                            assertThat(refused.reason().key().name()).isEqualTo(reason);
                            assertThat(refused.reason().arguments()).containsEntry("option", name);
                        });
        assertThat(shown(name)).isEqualTo(before);
    }

    @Test
    void theRecordHoldsValuesOfItsTypes() {
        try (var fresh = TestPlatform.with(new DeskCog())) {
            fresh.set("desk", "channel", "<#5>");
            fresh.set("desk", "mood", "very busy".replace(' ', '-'));
            var rules = fresh.instance(Desk.class).rules();

            assertThat(rules.open()).isTrue();
            assertThat(rules.maxOpen()).isEqualTo(3);
            assertThat(rules.warnAfter()).isEqualTo(Duration.ofDays(2));
            assertThat(rules.price()).isEqualTo(Money.euros(999));
            assertThat(rules.channel()).isEqualTo(Optional.of(new ChannelId(5)));
            assertThat(rules.roles()).isEqualTo(List.of(new RoleId(1001), new RoleId(1002)));
            assertThat(rules.mood()).isEqualTo(Mood.VERY_BUSY);
            assertThat(rules.opensAt()).isEqualTo(LocalTime.of(9, 0));
            assertThat(rules.topics()).isEmpty();
        }
    }

    private String shown(String name) {
        return platform.instance(SettingsCatalogue.class).settings().stream()
                .filter(setting -> setting.declared().name().equals(name))
                .findFirst()
                .orElseThrow()
                .current();
    }
}

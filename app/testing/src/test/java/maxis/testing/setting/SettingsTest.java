package maxis.testing.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.PastChange;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.SettingsHealth;
import maxis.runtime.setting.Wish;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.health.Health;
import maxis.spi.storage.Actor;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;
import maxis.testing.setting.DeskCog.Desk;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

class SettingsTest {
    private static final Actor MARIE = Actor.admin(new MemberId(7));
    private static final Actor PROGRAM = Actor.system("test");

    private TestPlatform platform;
    private SettingsCatalogue catalogue;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new PlatformCog(), new DeskCog());
        catalogue = platform.instance(SettingsCatalogue.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aChangeHoldsAtOnceAndAfterARestart() {
        assertThat(change(Wish.set(DeskCog.ID, "max_open", "5")))
                .isEqualTo(new Change.Changed(List.of("max_open")));

        assertThat(platform.instance(Desk.class).rules().maxOpen()).isEqualTo(5);
        try (var restarted = TestPlatform.on(platform.database(), new DeskCog())) {
            assertThat(restarted.instance(Desk.class).rules().maxOpen()).isEqualTo(5);
        }
    }

    @Test
    void aSettingGoesBackToItsStandard() {
        platform.set("desk", "max_open", "5");

        change(Wish.reset(DeskCog.ID, "max_open"));

        assertThat(platform.instance(Desk.class).rules().maxOpen()).isEqualTo(3);
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhen() {
        change(Wish.set(DeskCog.ID, "max_open", "5"));
        platform.clock().advance(Duration.ofHours(1));
        catalogue.change(PROGRAM, Wish.reset(DeskCog.ID, "max_open"), Origin.PROGRAM);
        var now = platform.clock().instant();

        assertThat(catalogue.history(MARIE, DeskCog.ID, "max_open"))
                .containsExactly(
                        new PastChange(Optional.of("5"), Optional.empty(), Optional.empty(), now),
                        new PastChange(
                                Optional.empty(),
                                Optional.of("5"),
                                Optional.of(new MemberId(7)),
                                now.minus(Duration.ofHours(1))));
    }

    @Test
    void aChangeIsInTheAuditLogAndItsTextAsADigestOnly() {
        change(Wish.set(DeskCog.ID, "max_open", "5").and("greeting", "Bonjour à tous"));

        assertThat(audited())
                .containsExactlyInAnyOrder(
                        "7 web setting:desk.max_open 5",
                        "7 web setting:desk.greeting " + AuditEntry.code("Bonjour à tous"));
    }

    @Test
    void theCatalogueShowsWhatIsDeclaredAndWhoChangedItLast() {
        change(Wish.set(DeskCog.ID, "price", "4,99 €"));

        var price =
                catalogue.settings().stream()
                        .filter(setting -> setting.declared().name().equals("price"))
                        .findFirst()
                        .orElseThrow();

        assertThat(price.declared().type()).isEqualTo("amount");
        assertThat(price.declared().range()).isEqualTo("0 to 10000");
        assertThat(price.declared().standard()).isEqualTo("9.99 EUR");
        assertThat(price.label()).isEqualTo(Text.of("desk.setting.price"));
        assertThat(price.current()).isEqualTo("4.99 EUR");
        assertThat(price.lastChange()).contains(platform.clock().instant());
        assertThat(price.lastChangedBy()).contains(new MemberId(7));
    }

    @Test
    void settingTheSameValueAgainIsNoChange() {
        change(Wish.set(DeskCog.ID, "max_open", "5"));
        change(Wish.set(DeskCog.ID, "max_open", " 5 "));

        assertThat(catalogue.history(MARIE, DeskCog.ID, "max_open")).hasSize(1);
    }

    @Test
    void anUnknownSettingIsAnsweredWithWhatWasMeant() {
        assertThat(change(Wish.set(DeskCog.ID, "max_opne", "5")))
                .isEqualTo(new Change.Unknown("max_opne", Optional.of("max_open")));
        assertThat(change(Wish.set(DeskCog.ID, "colour_of_the_sky", "5")))
                .isEqualTo(new Change.Unknown("colour_of_the_sky", Optional.empty()));
    }

    @Test
    void whoLookedAtAnOlderValueIsTold() {
        change(Wish.set(DeskCog.ID, "max_open", "5"));

        assertThat(change(seen("3"))).isEqualTo(new Change.Stale("max_open", "5"));
        assertThat(change(seen("5"))).isEqualTo(new Change.Changed(List.of("max_open")));
    }

    @Test
    void settingsThatDoNotFitTogetherAreRefused() {
        var reason = Text.of("desk.rule.warn_before_closing");

        assertThat(change(Wish.set(DeskCog.ID, "close_after", "1d")))
                .isEqualTo(new Change.Refused(reason));
        assertThat(change(Wish.set(DeskCog.ID, "close_after", "1d").and("warn_after", "12h")))
                .isEqualTo(new Change.Changed(List.of("close_after", "warn_after")));
        assertThat(change(Wish.reset(DeskCog.ID, "warn_after")))
                .isEqualTo(new Change.Refused(reason));
        assertThat(platform.instance(Desk.class).rules().warnAfter())
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void ofSeveralSettingsAllAreChangedOrNone() {
        var change =
                change(Wish.set(DeskCog.ID, "max_open", "5").and("greeting", "").and("open", "no"));

        assertThat(change).isInstanceOf(Change.Refused.class);
        assertThat(platform.instance(Desk.class).rules().maxOpen()).isEqualTo(3);
        assertThat(catalogue.history(MARIE, DeskCog.ID, "max_open")).isEmpty();
    }

    @Test
    void twoChangesAtOnceNeverMakeWhatIsImpossibleTogether() throws InterruptedException {
        platform.set("desk", "warn_after", "1h");
        for (int round = 0; round < 20; round++) {
            race(
                    Wish.set(DeskCog.ID, "warn_after", "3d"),
                    Wish.set(DeskCog.ID, "close_after", "1d"));

            assertThat(platform.instance(SettingsHealth.class).look())
                    .isInstanceOf(Health.Well.class);
            change(Wish.set(DeskCog.ID, "warn_after", "1h").and("close_after", "7d"));
        }
    }

    @Test
    void aStoredValueThatCannotBeReadIsReplacedByItsStandardAndReported() {
        platform.database()
                .asOwner()
                .useHandle(owner ->
                        owner.execute(
                                "select change_setting('desk', 'max_open', null, 'lots', now()),"
                                        + " change_setting('desk', 'budget', null, '9', now())"));
        catalogue.refresh();

        assertThat(platform.instance(Desk.class).rules().maxOpen()).isEqualTo(3);
        assertThat(platform.instance(Desk.class).rules().budget()).isEqualTo(9);
        assertThat(platform.instance(SettingsHealth.class).look())
                .isInstanceOfSatisfying(
                        Health.Poor.class,
                        poor ->
                                assertThat(poor.problem())
                                        .contains("desk.max_open")
                                        .doesNotContain("desk.budget"));
        assertThat(
                        catalogue.settings().stream()
                                .filter(setting -> setting.problem().isPresent())
                                .map(setting -> setting.declared().name()))
                .containsExactly("max_open");

        platform.set("desk", "max_open", "4");
        assertThat(platform.instance(SettingsHealth.class).look()).isInstanceOf(Health.Well.class);
    }

    @Test
    void storedValuesThatDoNotFitTogetherAreReplacedByStandards() {
        platform.database()
                .asOwner()
                .useHandle(owner ->
                        owner.execute(
                                "select change_setting('desk', 'close_after', null, '1d', now())"));
        catalogue.refresh();

        assertThat(platform.instance(Desk.class).rules().closeAfter())
                .isEqualTo(Duration.ofDays(7));
        assertThat(platform.instance(SettingsHealth.class).look()).isInstanceOf(Health.Poor.class);
        assertThat(change(Wish.reset(DeskCog.ID, "close_after")))
                .isInstanceOf(Change.Changed.class);
        assertThat(platform.instance(SettingsHealth.class).look()).isInstanceOf(Health.Well.class);
    }

    @Test
    void onlyAdminsAndTheProgramChangeSettings() {
        for (var actor :
                List.of(
                        Actor.member(new MemberId(1)),
                        Actor.viewer(new MemberId(1)),
                        Actor.staff(new MemberId(1)))) {
            assertThat(catalogue.change(actor, Wish.set(DeskCog.ID, "max_open", "5"), Origin.API))
                    .isEqualTo(new Change.Refused(Text.of("platform.refuse.forbidden")));
            assertThatThrownBy(() ->
                            run(
                                    actor,
                                    "select change_setting('desk', 'max_open', null, '5', now())"))
                    .isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void notEvenAnAdminOrTheProgramWritesPastTheHistory() {
        change(Wish.set(DeskCog.ID, "max_open", "5"));

        for (var actor : List.of(MARIE, PROGRAM)) {
            assertThatThrownBy(() -> run(actor, "update settings set value = '6'"))
                    .isInstanceOf(JdbiException.class);
            assertThatThrownBy(() -> run(actor, "delete from settings_history"))
                    .isInstanceOf(JdbiException.class);
        }
        assertThatThrownBy(() ->
                        platform.database()
                                .asOwner()
                                .useHandle(owner -> owner.execute("delete from settings_history")))
                .isInstanceOf(JdbiException.class);
    }

    private void run(Actor actor, String sql) {
        platform.transactions().as(actor).run(transaction -> transaction.handle().execute(sql));
    }

    private void race(Wish one, Wish other) throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var wish : List.of(one, other)) {
                racers.execute(() -> {
                    try {
                        go.await();
                        change(wish);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            go.countDown();
        }
    }

    private Change change(Wish wish) {
        return catalogue.change(MARIE, wish, Origin.WEB);
    }

    private List<String> audited() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery(
                                        """
                                        select concat_ws(' ', actor_id, origin, subject, changes -> 'value' ->> 'after')
                                        from audit_log where action = 'platform.setting_changed'
                                        """)
                                .mapTo(String.class)
                                .list());
    }

    private static Wish seen(String shown) {
        return new Wish(
                DeskCog.ID,
                List.of(new Wish.Item("max_open", Optional.of("6"), Optional.of(shown))));
    }
}

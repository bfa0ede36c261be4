package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.testing.TestPlatform;
import maxis.testing.panel.GardenCog.Grow;
import maxis.testing.panel.GardenCog.GrowJob;
import maxis.testing.panel.GardenCog.Pick;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A cog that an admin switches off is silent everywhere at once, and nothing of it is lost. */
final class CogSwitchTest {
    private final TestPlatform maxis = TestPlatform.with(new PlatformCog(), new GardenCog());

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void itAnswersNoCommandNoButtonAndNoRequest() {
        turn("garden", false);

        assertThat(maxis.as(JEAN).runs("water").isRefusal()).isTrue();
        assertThat(maxis.as(JEAN).types("!water").isRefusal()).isTrue();
        assertThat(maxis.as(JEAN).uses(new Pick()).isRefusal()).isTrue();
        assertThat(maxis.as(JEAN).onTheWeb().gets("/api/garden").status()).isEqualTo(404);
        assertThat(maxis.as(JEAN).onTheWeb().gets("/api/panel").each("/pages", "name"))
                .doesNotContain("beds");
    }

    @Test
    void itsJobsWaitUntilItIsBack() {
        turn("garden", false);
        maxis.transactions()
                .as(Actor.system("test"))
                .execute(transaction ->
                        maxis.instance(Jobs.class).enqueue(transaction, new Grow(3)));

        maxis.advance(Duration.ofHours(2));
        assertThat(grown()).isZero();

        turn("garden", true);
        maxis.advance(Duration.ofMinutes(1));
        assertThat(grown()).isEqualTo(3);
        assertThat(maxis.as(JEAN).runs("water").text()).isEqualTo("watered");
    }

    @Test
    void anotherProcessHearsOfIt() {
        var other = maxis.another();
        turn("garden", false);
        other.refreshSettings();

        assertThat(other.as(JEAN).runs("water").isRefusal()).isTrue();
    }

    @Test
    void itIsShownWithWhatItBrings() {
        var cogs = maxis.as(ADMIN).onTheWeb().gets("/api/cogs");

        assertThat(cogs.each("/items", "id")).containsExactly("garden", "platform");
        assertThat(cogs.at("/items/0/isOn")).isEqualTo("true");
        assertThat(cogs.at("/items/0/contributions/page")).isEqualTo("2");
        assertThat(cogs.at("/items/0/commands/0")).isEqualTo("water");
        assertThat(cogs.at("/items/1/isSwitchable")).isEqualTo("false");
    }

    @Test
    void theSwitchIsWrittenDownAndToldToPages() {
        turn("garden", false);

        assertThat(
                        maxis.as(ADMIN)
                                .onTheWeb()
                                .gets("/api/logs/audit?action=platform.setting_changed")
                                .each("/items", "subject"))
                .containsExactly("setting:platform.cogs_off");
        assertThat(maxis.toldToPages()).contains("settings platform.cogs_off");
    }

    @Test
    void onlyAdminsWithAFreshSecondFactorSwitchAndNeverThePlatform() {
        assertThat(
                        maxis.as(SUPPORT)
                                .onTheWeb()
                                .puts("/api/cogs/garden", "{'isOn': false}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        maxis.as(ADMIN)
                                .onTheWeb()
                                .withoutSecondFactor()
                                .puts("/api/cogs/garden", "{'isOn': false}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        maxis.as(ADMIN)
                                .onTheWeb()
                                .puts("/api/cogs/platform", "{'isOn': false}")
                                .status())
                .isEqualTo(404);
        assertThat(maxis.as(JEAN).runs("water").text()).isEqualTo("watered");
    }

    private void turn(String cog, boolean isOn) {
        var answer = maxis.as(ADMIN).onTheWeb().puts("/api/cogs/" + cog, "{'isOn': " + isOn + "}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/isOn")).isEqualTo(Boolean.toString(isOn));
    }

    private int grown() {
        return maxis.instance(GrowJob.class).grown();
    }
}

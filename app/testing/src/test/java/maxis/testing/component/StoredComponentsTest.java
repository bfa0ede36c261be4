package maxis.testing.component;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.component.Components;
import maxis.spi.personal.MemberData;
import maxis.spi.text.Language;
import maxis.testing.HandClock;
import maxis.testing.Setup;
import maxis.testing.TestPlatform;
import maxis.testing.contract.ComponentsContract;
import maxis.testing.contract.PanelCog;
import maxis.testing.contract.PanelCog.Press;
import maxis.testing.contract.PanelCog.Pull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class StoredComponentsTest extends ComponentsContract {
    private final TestPlatform platform = TestPlatform.with(new PlatformCog(), new PanelCog());

    @AfterEach
    void close() {
        platform.close();
    }

    @Override
    protected Components components() {
        return platform.instance(Components.class);
    }

    @Override
    protected HandClock clock() {
        return platform.clock();
    }

    @Override
    protected Components restarted() {
        return platform.restart().instance(Components.class);
    }

    @Override
    protected Components withoutTheCog() {
        return Setup.of(new PlatformCog(), new PanelCog())
                .configured("cogs.panel.enabled = false")
                .on(platform.database())
                .start()
                .instance(Components.class);
    }

    @Test
    void showingTheSameAgainAndAgainTakesOneRow() {
        for (int time = 0; time < 20; time++) {
            components().offer(List.of(new Press("bell"), new Pull(1)), Optional.of(JEAN.id()));
            platform.clock().advance(Duration.ofMinutes(1));
        }

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatHasExpiredIsForgottenWithinTheHour() {
        components()
                .offer(LongStream.range(0, 2_500).mapToObj(Pull::new).toList(), Optional.empty());
        components().offer(List.of(new Press("bell")), Optional.empty());

        platform.advance(PanelCog.LIFETIME.plusHours(1));
        assertThat(rows()).isEqualTo(2_500);
        platform.advance(Duration.ofDays(365));
        assertThat(rows()).isZero();
    }

    @Test
    void membersReadWhatWasShownToThemAloneAndCanHaveItErased() {
        components().offer(List.of(new Press("mine")), Optional.of(JEAN.id()));
        components().offer(List.of(new Press("everybody's")), Optional.empty());
        var data = platform.instance(MemberData.class);

        assertThat(data.export(JEAN.id(), Language.EN).json())
                .contains("panel.press", "mine")
                .doesNotContain("everybody");
        platform.transactions()
                .as(JEAN.actor())
                .run(transaction -> data.erase(transaction, JEAN.id()));
        platform.runDueJobs();
        assertThat(rows()).isEqualTo(1);
    }

    private long rows() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select count(*) from components")
                                .mapTo(Long.class)
                                .one());
    }
}

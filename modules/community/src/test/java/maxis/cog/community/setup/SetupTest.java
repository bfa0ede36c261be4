package maxis.cog.community.setup;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.cog.community.setup.TakeStep.Step;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.spi.CogId;
import maxis.spi.discord.Room;
import maxis.spi.discord.Rooms;
import maxis.spi.value.ChannelId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

final class SetupTest {
    private static final ChannelId NEWS = new ChannelId(6002);

    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new PlatformCog(), new CommunityCog());
        maxis.discord().has(new Room(NEWS, "nouvelles", Set.of()));
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void anAdminSeesWhatIsSettledAndWhatIsNot() {
        var overview = maxis.as(ADMIN).runs("setup");

        assertThat(overview.isPrivate()).isTrue();
        assertThat(overview.text())
                .contains("Langue de la communauté\nFrançais")
                .contains("Salon des annonces\nPas encore choisi");
        assertThat(maxis.as(SUPPORT).runs("setup").isRefusal()).isTrue();
    }

    @Test
    void aChannelIsChosenFromTheMenuOrTyped() {
        var choice = maxis.as(ADMIN).uses(new PickItem(), List.of("community.announcements"));
        assertThat(choice.text()).contains("#nouvelles");

        var settled =
                maxis.as(ADMIN).uses(choice.gesture(SettleItem.class), List.of(NEWS.toString()));
        var typed =
                maxis.as(ADMIN)
                        .runs("setup", Map.of("what", "greetings", "value", "<#" + NEWS + ">"));

        assertThat(settled.text()).contains("Salon des annonces\n6002");
        assertThat(typed.text()).contains("Salon d'accueil\n6002");
    }

    @Test
    void whatIsChosenIsWrittenDownWithWhoChoseIt() {
        maxis.as(ADMIN)
                .runs("setup", Map.of("what", "community.announcements", "value", NEWS.toString()));

        var history =
                maxis.instance(SettingsCatalogue.class)
                        .history(ADMIN.actor(), new CogId("community"), "announcement_room");
        assertThat(history).singleElement().asString().contains(ADMIN.id().toString());
    }

    @Test
    void whatCannotBeAChannelIsRefused() {
        assertThat(
                        maxis.as(ADMIN)
                                .runs("setup", Map.of("what", "announcements", "value", "ici"))
                                .isRefusal())
                .isTrue();
        assertThat(maxis.as(ADMIN).runs("setup", Map.of("what", "salle")).text())
                .contains("community.announcements");
    }

    @Test
    void onlyOwnersSayWhoTheAdminsAre() {
        var value = Map.of("what", "platform.admins", "value", "7001");

        assertThat(maxis.as(ADMIN).runs("setup", value).isRefusal()).isTrue();
        assertThat(
                        maxis.as(ADMIN)
                                .uses(new SettleItem("platform.admins"), List.of("7001"))
                                .isRefusal())
                .isTrue();
        assertThat(maxis.as(OWNER).runs("setup", value).isRefusal()).isFalse();
    }

    @Test
    void whatIsMissingIsShownThenMadeThenCheckedAndNothingElseChanges() {
        maxis.set("community", "greeting_room", NEWS.toString());
        var preview = maxis.as(ADMIN).uses(new TakeStep(Step.PREVIEW));
        assertThat(preview.text())
                .contains("Le salon annonces, visible de tous")
                .doesNotContain("accueil");
        assertThat(maxis.discord().rooms().all()).isEmpty();

        var result = maxis.as(ADMIN).uses(new TakeStep(Step.MAKE));

        assertThat(result.text()).contains("annonces a été créé");
        assertThat(maxis.discord().rooms().all())
                .singleElement()
                .satisfies(made -> assertThat(made.name()).isEqualTo("annonces"));
        assertThat(maxis.as(ADMIN).runs("setup").text()).contains("Salon d'accueil\n6002");
    }

    @Test
    void runAgainAfterAnInterruptionItTakesWhatItMadeBefore() {
        maxis.instance(Rooms.class).makeRoom("annonces", Set.of(), "Setup");

        maxis = maxis.restart();
        assertThat(maxis.as(ADMIN).uses(new TakeStep(Step.PREVIEW)).text())
                .contains("annonces existe déjà et sera utilisé");
        maxis.as(ADMIN).uses(new TakeStep(Step.MAKE));
        maxis.as(ADMIN).uses(new TakeStep(Step.MAKE));

        assertThat(maxis.discord().rooms().all())
                .extracting(made -> made.name())
                .containsExactlyInAnyOrder("annonces", "accueil");
    }

    @Test
    void aMissingPermissionIsNamedAndTheRestIsLeftForTheNextRun() {
        maxis.discord().forbidsToMake("Manage Channels");

        var result = maxis.as(ADMIN).uses(new TakeStep(Step.MAKE));

        assertThat(result.text()).contains("Manage Channels");
        assertThat(maxis.as(ADMIN).runs("setup").text())
                .contains("Salon des annonces\nPas encore choisi");
    }

    @Test
    void whatWasDeletedSinceIsTold() {
        maxis.set("community", "announcement_room", "6999");

        assertThat(maxis.as(ADMIN).runs("setup").text())
                .contains("Salon des annonces\nChoisi, mais supprimé");
    }

    @Test
    void theCheckNamesWhatIsWrong() {
        assertThat(maxis.as(ADMIN).uses(new TakeStep(Step.EXAMINE)).text())
                .contains("members\n0 members are written down and Discord shows 7.");
    }
}

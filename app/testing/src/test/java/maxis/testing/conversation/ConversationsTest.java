package maxis.testing.conversation;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.ProcessRole;
import maxis.spi.member.Members;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.testing.Setup;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

/** Whatever people use, they get to the same place by the same rules. */
class ConversationsTest {
    private final TestPlatform maxis = setup().start();
    private final ParlourMembers members = (ParlourMembers) maxis.instance(Members.class);

    @AfterEach
    void close() {
        maxis.close();
    }

    static Setup setup() {
        return Setup.of(new PlatformCog(), new ParlourCog(), new WatchCog());
    }

    @Test
    void whatIsTypedAndWhatIsCalledIsAnsweredAlike() {
        var typed = maxis.as(JEAN).types("!parlour_say Bonjour 'toi'");
        var called = maxis.as(JEAN).runs("parlour say", Map.of("text", "Bonjour 'toi'"));

        assertThat(typed.text()).isEqualTo("Bonjour 'toi'");
        assertThat(called.value()).isEqualTo(typed.value());
        assertThat(maxis.as(JEAN).types("!parlour say Bonjour 'toi'").value())
                .isEqualTo(typed.value());
        assertThat(typed.isPrivate()).isFalse();
        assertThat(maxis.as(JEAN).types("!parlour.secret").isPrivate()).isTrue();
    }

    @Test
    void talkIsNotAnsweredAndNobodyIsLookedUp() {
        for (var text :
                new String[] {"Bonjour", "", "!", "!!!", "! parlour_say x", "oh !parlour_say"}) {
            assertThat(maxis.as(JEAN).types(text).isSilence()).as(text).isTrue();
        }
        assertThat(maxis.as(JEAN).types("!parlor_say x").text())
                .isEqualTo(
                        "Je ne connais pas la commande «\u00a0!parlor_say\u00a0». Vouliez-vous dire"
                                + " !parlour_say\u00a0?");
        assertThat(members.asked).hasValue(0);
        maxis.as(JEAN).types("!parlour_say x");
        assertThat(members.asked).hasValue(1);
    }

    @Test
    void whoIsBarredKeepsWhatIsTheirs() {
        members.barred.add(JEAN.id());

        assertThat(maxis.as(JEAN).types("!parlour_say x").value())
                .isEqualTo(Reply.refuse("platform.refuse.banned"));
        assertThat(maxis.as(JEAN).uses(new ParlourCog.Sign(), Map.of("name", "Jean")).value())
                .isEqualTo(Reply.refuse("platform.refuse.banned"));
        assertThat(maxis.as(JEAN).types("!parlour_own").isRefusal()).isFalse();
        assertThat(maxis.as(MARIE).types("!parlour_say x").isRefusal()).isFalse();
    }

    @Test
    void aLevelOrARightOpensTheDoor() {
        assertThat(maxis.as(JEAN).types("!parlour_staff").text())
                .isEqualTo("C'est réservé à l'équipe.");
        assertThat(maxis.as(JEAN.holding(ParlourCog.KEY)).types("!parlour_staff").text())
                .isEqualTo("FR MEMBER true");
        assertThat(maxis.as(SUPPORT).types("!parlour_staff").text()).isEqualTo("EN STAFF false");
        assertThat(maxis.as(JEAN).uses(new ParlourCog.Enter()).isRefusal()).isTrue();
        assertThat(maxis.as(MARIE.holding(ParlourCog.KEY)).uses(new ParlourCog.Enter()).isRefusal())
                .isFalse();
    }

    @Test
    void someThingsHaveTheirPlace() {
        assertThat(maxis.as(JEAN).directly().types("!parlour_here").value())
                .isEqualTo(Reply.refuse("platform.refuse.server_only"));
        assertThat(maxis.as(JEAN).types("!parlour_here").isRefusal()).isFalse();
        assertThat(maxis.as(JEAN).types("!parlour_whisper").value())
                .isEqualTo(Reply.refuse("platform.refuse.private_only"));
        assertThat(maxis.as(JEAN).directly().types("!parlour_whisper").isRefusal()).isFalse();
    }

    @Test
    void aChosenLanguageWinsOverDiscordsAndThatOverTheCommunitys() {
        assertThat(maxis.as(EMMA).runs("parlour own").text()).startsWith("EN ");
        members.languages.put(EMMA.id(), Language.FR);
        assertThat(maxis.as(EMMA).runs("parlour own").text()).startsWith("FR ");
        assertThat(maxis.as(EMMA).runs("parlour own").language()).isEqualTo(Language.FR);
    }

    @Test
    void whatCannotBeReadDoesNotCount() {
        assertThat(maxis.as(JEAN).types("!parlour_slow many").text())
                .isEqualTo(
                        "«\u00a0many\u00a0» n'est pas un nombre. Tapez un nombre entier, par exemple"
                                + " 10. Tapez\u00a0: !parlour_slow number");
        assertThat(maxis.as(JEAN).types("!parlour_slow 1").isRefusal()).isFalse();
        assertThat(maxis.as(JEAN).types("!parlour_slow 2").value())
                .isEqualTo(
                        Reply.refuse(
                                Text.of("platform.refuse.cooldown")
                                        .with("wait", Duration.ofHours(1))));
    }

    @Test
    void eachBotAnswersForItsOwn() {
        var maxisBot = maxis.as(JEAN).to(ProcessRole.MAXIS);
        var shelliaBot = maxis.as(JEAN).to(ProcessRole.SHELLIA);

        assertThat(maxisBot.types("!parlour_say x").isSilence()).isFalse();
        assertThat(shelliaBot.types("!parlour_say x").isSilence()).isTrue();
        assertThat(maxisBot.types("!shellia.status").isSilence()).isTrue();
        assertThat(shelliaBot.types("!shellia.status").text()).isEqualTo("All quiet");
        assertThat(maxisBot.types("!parlour_sai x").isRefusal()).isTrue();
        assertThat(shelliaBot.types("!parlour_sai x").isSilence()).isTrue();
        assertThat(shelliaBot.directly().types("!shellia_statu").text())
                .contains("!shellia_status");
    }

    @Test
    void aProcessOfOneRoleLeavesTheOthersCommandsAlone() {
        try (var alone = setup().inRoles(ProcessRole.MAXIS).start()) {
            assertThat(alone.as(JEAN).types("!shellia.status").isSilence()).isTrue();
            assertThat(alone.as(JEAN).types("!parlour_say x").text()).isEqualTo("x");
        }
    }

    @Test
    void aCommandThatIsSwitchedOffSaysSo() {
        try (var closed = setup().configured("cogs.parlour.enabled = false").start()) {
            assertThat(closed.as(JEAN).types("!parlour_say x").value())
                    .isEqualTo(Reply.refuse("platform.refuse.disabled"));
        }
    }

    @Test
    void aRefusedFormIsOfferedAgainWithWhatWasTyped() {
        maxis.as(JEAN).runs("parlour form");

        for (var name : new String[] {"nobody", " "}) {
            var refused = maxis.as(JEAN).uses(new ParlourCog.Sign(), Map.of("name", name));
            assertThat(refused.isRefusal()).isTrue();
            assertThat(refused.again().orElseThrow().fields().getFirst().value()).contains(name);
        }
        var signed = maxis.as(JEAN).uses(new ParlourCog.Sign(), Map.of("name", "Jean"));
        assertThat(signed.text()).isEqualTo("Welcome, Jean");
        assertThat(signed.again()).isEmpty();
    }

    @Test
    void theNextMessageAnswersAQuestionAndACommandIsStillOne() {
        maxis.as(SUPPORT).types("!parlour_question");

        assertThat(maxis.as(JEAN).types("It is me").isSilence()).isTrue();
        assertThat(maxis.as(SUPPORT).in(new ChannelId(9)).types("It is me").isSilence()).isTrue();
        assertThat(maxis.as(SUPPORT).types("!parlour_say x").text()).isEqualTo("x");
        assertThat(maxis.as(SUPPORT).types("Sam!").text()).isEqualTo("Come in, Sam!");
        assertThat(maxis.as(SUPPORT).types("Sam!").isSilence()).isTrue();
    }

    @Test
    void somebodyWhoDoesNotPauseIsAskedToAndTheTeamIsNot() {
        try (var paced = setup().configured("discord.cooldown-seconds = 2").start()) {
            assertThat(paced.as(JEAN).types("!parlour_own").isRefusal()).isFalse();
            assertThat(paced.as(JEAN).runs("parlour secret").text())
                    .isEqualTo("Pas si vite\u00a0! Vous pourrez recommencer dans 2 secondes.");
            assertThat(paced.as(MARIE).types("!parlour_own").isRefusal()).isFalse();
            paced.clock().advance(Duration.ofSeconds(2));
            assertThat(paced.as(JEAN).types("!parlour_own").isRefusal()).isFalse();
            for (int i = 0; i < 3; i++) {
                assertThat(paced.as(SUPPORT).types("!parlour_own").isRefusal()).isFalse();
            }
            assertThat(paced.as(EMMA).types("!nonsense").isRefusal()).isTrue();
            assertThat(paced.as(EMMA).types("!nonsense").isSilence()).isTrue();
        }
    }
}

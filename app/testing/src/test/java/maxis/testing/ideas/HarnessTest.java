package maxis.testing.ideas;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.reply.Reply;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Right;
import maxis.testing.TestPlatform;
import maxis.testing.TestReply;
import maxis.testing.ideas.IdeasCog.IdeaSubmitted;
import maxis.testing.ideas.IdeasCog.IdeasCounted;
import maxis.testing.ideas.IdeasCog.Vote;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of a cog, told with the harness: it lets through what Discord and the levels would. */
class HarnessTest {
    private TestPlatform maxis = Ideas.setup().start();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void aMemberIsAnsweredInTheLanguageTheySpeak() {
        assertThat(submit("Un tournoi").text())
                .isEqualTo("Merci, votre idée est notée.\n«\u00a0Un tournoi\u00a0»\nJ'aime");
        assertThat(maxis.as(EMMA).runs("idea list").text())
                .isEqualTo("You have not had an idea yet.");
        assertThat(maxis.as(JEAN).runs("idea list").text(Language.EN))
                .isEqualTo("You have had 1 idea.");
    }

    @Test
    void whatHappenedIsToldInItsOrder() {
        submit("Un tournoi");
        maxis.advance(Duration.ofHours(1));

        assertThat(maxis.events())
                .containsExactly(new IdeaSubmitted(1, JEAN.id()), new IdeasCounted(1));
    }

    @Test
    void whoStandsBelowTheLevelIsRefusedUnlessTheyHoldTheRight() {
        var refused = maxis.as(JEAN).runs("idea clear");

        assertThat(refused.isRefusal()).isTrue();
        assertThat(refused.text()).isEqualTo("C'est réservé à l'équipe.");
        assertThat(maxis.as(JEAN.holding(new Right("ideas.clear"))).runs("idea clear").isRefusal())
                .isFalse();
        assertThat(maxis.as(SUPPORT).runs("idea clear").text()).isEqualTo("The box is empty.");
        assertThat(maxis.as(ADMIN).runs("idea clear").isRefusal()).isFalse();
    }

    @Test
    void aCoolDownHoldsForOneMemberAndEndsByTheClock() {
        submit("Un tournoi");

        assertThat(submit("Un autre").value())
                .isEqualTo(
                        Reply.refuse(
                                Text.of("platform.refuse.cooldown")
                                        .with("wait", Duration.ofMinutes(1))));
        assertThat(maxis.as(MARIE).runs("idea submit", idea("Le mien")).isRefusal()).isFalse();
        maxis.clock().advance(Duration.ofMinutes(1));
        assertThat(submit("Un autre").isRefusal()).isFalse();
    }

    @Test
    void valuesThatDiscordWouldNotLetThroughAreMistakesOfTheTest() {
        var values = new HashMap<String, Object>(Map.of("topic", "food", "credit", 12L));
        values.put("colour", "red");

        assertThatThrownBy(() -> maxis.as(JEAN).runs("idea submit", values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "idea submit: there is no option colour; topic is one of [games, server];"
                                + " text is required; credit is a MemberId, not a Long");
        assertThatThrownBy(() -> maxis.as(JEAN).runs("idea sumbit"))
                .hasMessageContaining("No command \"idea sumbit\"; there are [idea submit,");
    }

    @Test
    void aUsersFaultIsWhatTheyRead() {
        maxis.set("ideas", "longest_text", "5");

        assertThat(submit("Un tournoi").text())
                .isEqualTo("Votre idée est trop longue\u00a0: 5 caractères au plus.");
    }

    @Test
    void aButtonWorksUntilItsLifetimeIsOver() {
        var vote = submit("Un tournoi").gesture(Vote.class);

        assertThat(maxis.as(MARIE).uses(vote).text()).isEqualTo("Merci pour votre vote.");
        assertThat(maxis.as(MARIE).uses(vote, List.of("a", "b")).text()).endsWith("2 étoiles.");
        maxis.clock().advance(IdeasCog.VOTING.minusSeconds(1));
        maxis = maxis.restart();
        assertThat(maxis.as(MARIE).uses(vote).isRefusal()).isFalse();
        maxis.clock().advance(Duration.ofSeconds(1));
        assertThat(maxis.as(MARIE).uses(vote).value())
                .isEqualTo(Reply.refuse("platform.refuse.expired"));
    }

    @Test
    void aButtonHasALevelToo() {
        assertThat(maxis.as(JEAN).uses(new IdeasCog.Clear()).text())
                .isEqualTo("C'est réservé à l'équipe.");
        assertThat(maxis.as(SUPPORT).uses(new IdeasCog.Clear(), Map.of("why", "old")).text())
                .isEqualTo("The box is empty.");
    }

    @Test
    void whatIsPrivateIsSeenToBe() {
        assertThat(maxis.as(JEAN).runs("idea list").isPrivate()).isTrue();
        assertThat(submit("Un tournoi").isPrivate()).isFalse();
        assertThat(submit("Un autre").isPrivate()).as("a refusal").isTrue();
    }

    @Test
    void aCogIsConfiguredByItsDefaultsAndByAFile() {
        assertThat(maxis.instance(IdeasCog.Box.class).size()).isEqualTo(3);

        var setup = Ideas.setup();
        try (var small = setup.configured("cogs.ideas.size = 1").start()) {
            small.as(JEAN).runs("idea submit", idea("Un tournoi"));
            assertThat(small.as(MARIE).runs("idea submit", idea("Le mien")).text())
                    .isEqualTo("La boîte est pleine. Réessayez dans quelques jours.");
        }
        assertThatThrownBy(() -> setup.configured("cogs.ideas.sise = 1").start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sise");
        try (var off = Ideas.setup().configured("cogs.ideas.enabled = false").start()) {
            assertThatThrownBy(() -> off.as(JEAN).runs("idea list"))
                    .hasMessageContaining("No command");
        }
    }

    @Test
    void aRestartAndAnotherProcessFindWhatIsStored() {
        submit("Un tournoi");
        var another = maxis.another();
        maxis = maxis.restart();

        assertThat(maxis.as(JEAN).runs("idea list").text()).isEqualTo("Vous avez eu 1 idée.");
        assertThat(another.as(JEAN).runs("idea list").text()).isEqualTo("Vous avez eu 1 idée.");
        maxis.set("ideas", "longest_text", "5");
        another.refreshSettings();
        assertThat(another.as(JEAN).runs("idea submit", idea("Trop long")).isRefusal()).isTrue();
    }

    @Test
    void aMessageThatALanguageLacksIsAnError() {
        var replies = new maxis.testing.Replies(getClass().getClassLoader());

        assertThatThrownBy(() -> replies.text(Text.of("platform.no_such"), Language.EN))
                .isInstanceOf(AssertionError.class)
                .hasMessage("There is no message platform.no_such in 'en'");
    }

    private TestReply submit(String text) {
        return maxis.as(JEAN).runs("idea submit", idea(text));
    }

    private static Map<String, Object> idea(String text) {
        return Map.of("topic", "games", "text", text);
    }
}

package maxis.cog.community.greeting;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.spi.text.Language;
import maxis.spi.value.ChannelId;
import maxis.testing.Persona;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class GreetingsTest {
    private static final ChannelId HALL = new ChannelId(6001);
    private static final Replies WORDS = new Replies(GreetingsTest.class.getClassLoader());

    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new CommunityCog());
        maxis.set("community", "greeting_room", HALL.toString());
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void nobodyIsGreetedUntilAnAdminWantsIt() {
        comes(JEAN);
        goes(JEAN);

        assertThat(maxis.discord().messages().all()).isEmpty();
    }

    @Test
    void whoComesIsWelcomedOnceInTheChosenChannel() {
        maxis.set("community", "welcome", "room");
        maxis.clock().advance(Duration.ofHours(2));

        comes(JEAN);
        maxis.discord().returns();
        maxis.discord().calls(JEAN.id(), "Jeannot");
        maxis.runDueJobs();

        assertThat(maxis.discord().messages().in(HALL))
                .singleElement()
                .satisfies(posted ->
                        assertThat(WORDS.text(posted.card(), Language.FR))
                                .startsWith("Bienvenue")
                                .endsWith("Aide"));
    }

    @Test
    void whoComesIsWelcomedInPrivateInOwnWords() {
        maxis.set("community", "welcome", "direct");
        maxis.set("community", "welcome_en", "Hi {member}, read the rules.");

        comes(EMMA);

        assertThat(maxis.discord().messages().in(HALL)).isEmpty();
        assertThat(said(EMMA, Language.EN)).contains("Hi " + EMMA.id() + ", read the rules.");
        assertThat(said(EMMA, Language.FR)).contains("ravi de vous voir ici");
    }

    @Test
    void whoTakesNoMessagesIsNotWelcomedAndNothingBreaks() {
        maxis.set("community", "welcome", "direct");
        maxis.discord().closesMessages(JEAN.id());

        comes(JEAN);
        maxis.discord().opensMessages(JEAN.id());
        maxis.advance(Duration.ofDays(1));

        assertThat(maxis.discord().messages().to(JEAN.id())).isEmpty();
    }

    @Test
    void aBusyDiscordDelaysAWelcomeAndLosesNone() {
        maxis.set("community", "welcome", "room");
        maxis.discord().isBusyFor(Duration.ofSeconds(20));
        comes(JEAN);
        assertThat(maxis.discord().messages().all()).isEmpty();

        maxis.discord().isBusyFor(Duration.ZERO);
        maxis.advance(Duration.ofSeconds(20));

        assertThat(maxis.discord().messages().in(HALL)).hasSize(1);
    }

    @Test
    void onTheFirstConnectionNobodyWhoWasThereBeforeIsWelcomed() {
        maxis.set("community", "welcome", "room");
        maxis.clock().advance(Duration.ofHours(2));

        maxis.discord().returns();
        maxis.runDueJobs();

        assertThat(maxis.events()).hasSize(7);
        assertThat(maxis.discord().messages().all()).isEmpty();
    }

    @Test
    void whoCameAndWentAgainIsNotWelcomed() {
        maxis.set("community", "welcome", "room");

        maxis.discord().joins(JEAN.id());
        maxis.discord().leaves(JEAN.id());
        maxis.runDueJobs();

        assertThat(maxis.discord().messages().all()).isEmpty();
    }

    @Test
    void whoGoesIsSeenOffByName() {
        maxis.set("community", "farewell", "true");
        maxis.set("community", "farewell_fr", "{member} s'en va.");

        comes(JEAN);
        goes(JEAN);

        assertThat(maxis.discord().messages().in(HALL))
                .singleElement()
                .satisfies(posted ->
                        assertThat(WORDS.text(posted.card(), Language.FR))
                                .contains("Jean s'en va."));
    }

    private void comes(Persona somebody) {
        maxis.discord().joins(somebody.id());
        maxis.runDueJobs();
    }

    private void goes(Persona somebody) {
        maxis.discord().leaves(somebody.id());
        maxis.runDueJobs();
    }

    private String said(Persona reader, Language language) {
        var posted = maxis.discord().messages().to(reader.id()).getLast();
        return WORDS.text(posted.card(), language);
    }
}

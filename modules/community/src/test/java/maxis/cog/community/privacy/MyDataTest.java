package maxis.cog.community.privacy;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.Community;
import maxis.spi.member.Consent;
import maxis.spi.reply.Block.Document;
import maxis.testing.Persona;
import maxis.testing.TestReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

final class MyDataTest {
    private Community community;

    @BeforeEach
    void start() {
        community = new Community();
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void theFileHoldsEverythingAndNothingOfOthers() {
        measure("warn", JEAN, "Réclame");
        measure("warn", EMMA, "Elsewhere");
        community.platform().as(JEAN).runs("privacy");
        community.platform().as(JEAN).uses(new ChooseConsent(Consent.OFFERS, true));

        assertThat(json(data(JEAN)))
                .contains("\"member\":\"1001\"", "\"language\":\"fr\"")
                .contains("\"id\":\"community.data.profile\",\"title\":\"Profil\"")
                .contains("[\"Nom\",\"Jean\"]", "https://cdn.test/Jean.png")
                .contains("Réclame")
                .contains("[\"Recevoir des offres en message privé\",\"Oui\",")
                .doesNotContain("Elsewhere", "Emma");
    }

    @Test
    void pagesAreReadableAndTurned() {
        measure("warn", EMMA, "Advertising");

        var page = data(EMMA);
        var all = new StringBuilder(page.text());
        for (int turn = 0; turn < 20 && page.text().contains("Next"); turn++) {
            page = community.platform().as(EMMA).uses(next(page));
            all.append(page.text());
        }
        assertThat(all).contains("Profile (page 1 of", "Warnings and bans", "Advertising");
        assertThat(page.text()).doesNotContain("Next").contains("Back");
    }

    @Test
    void anErasureTakesTwoStepsAndSaysWhatStays() {
        measure("warn", EMMA, "Advertising");
        var warning = community.platform().as(EMMA).uses(data(EMMA).gesture(AskErasure.class));
        assertThat(warning.text())
                .contains("nothing can bring it back", "The law asks to keep the books.");
        community.platform().runDueJobs();
        assertThat(profiles(EMMA)).isEqualTo(1);

        var begun = community.platform().as(EMMA).uses(warning.gesture(ConfirmErasure.class));
        assertThat(begun.text()).contains("Your data is being erased.");
        community.platform().runDueJobs();

        assertThat(profiles(EMMA)).isZero();
        community.platform().clock().advance(Duration.ofMinutes(1));
        assertThat(data(EMMA).text())
                .contains("Your data was erased as you asked on")
                .contains("The running counters of limits");
    }

    @Test
    void twoConfirmationsAreOneErasure() {
        var warning = community.platform().as(EMMA).uses(data(EMMA).gesture(AskErasure.class));
        community.platform().as(EMMA).uses(warning.gesture(ConfirmErasure.class));

        assertThat(community.platform().as(EMMA).uses(warning.gesture(ConfirmErasure.class)).text())
                .contains("under way already");
        community.platform().runDueJobs();
        assertThat(community.rows("select count(*) from erasures")).containsExactly("1");
    }

    @Test
    void theSecondStepIsOpenForTenMinutes() {
        var warning = community.platform().as(EMMA).uses(data(EMMA).gesture(AskErasure.class));
        community.platform().clock().advance(Duration.ofMinutes(11));

        assertThat(
                        community
                                .platform()
                                .as(EMMA)
                                .uses(warning.gesture(ConfirmErasure.class))
                                .isRefusal())
                .isTrue();
        community.platform().runDueJobs();
        assertThat(profiles(EMMA)).isEqualTo(1);
    }

    @Test
    void anErasureLiftsNoBan() {
        measure("ban", EMMA, "Flooding");
        erase(EMMA);

        assertThat(
                        community.rows(
                                "select concat_ws('|', is_banned, username, avatar_url, ban_reason) from users where user_id = 1003"))
                .containsExactly("t|");
        community.platform().clock().advance(Duration.ofMinutes(1));
        assertThat(data(EMMA).text()).contains("Your ban, under your bare id");
    }

    @Test
    void whatAnErasureLeftOfABanGoesWithItsEnd() {
        community
                .platform()
                .as(SUPPORT)
                .runs(
                        "ban",
                        Map.of(
                                "member",
                                EMMA.id(),
                                "duration",
                                Duration.ofDays(1),
                                "reason",
                                "Flooding"));
        erase(EMMA);

        community.platform().advance(Duration.ofHours(20));
        assertThat(profiles(EMMA)).isEqualTo(1);
        community.platform().advance(Duration.ofDays(1));
        assertThat(profiles(EMMA)).isZero();
    }

    private void erase(Persona who) {
        var warning = community.platform().as(who).uses(data(who).gesture(AskErasure.class));
        community.platform().as(who).uses(warning.gesture(ConfirmErasure.class));
        community.platform().runDueJobs();
    }

    private TestReply data(Persona who) {
        return community.platform().as(who).runs("my_data");
    }

    private static ShowData next(TestReply page) {
        return page.card().blocks().stream()
                .filter(maxis.spi.reply.Block.Buttons.class::isInstance)
                .flatMap(row -> ((maxis.spi.reply.Block.Buttons) row).buttons().stream())
                .filter(button -> button.label().key().name().equals("platform.page.next"))
                .map(button -> ((maxis.spi.reply.Block.Press.Does) button.press()).gesture())
                .map(ShowData.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String json(TestReply reply) {
        return reply.card().blocks().stream()
                .filter(Document.class::isInstance)
                .map(block -> ((Document) block).content())
                .findFirst()
                .orElseThrow();
    }

    private void measure(String command, Persona against, String reason) {
        community
                .platform()
                .as(SUPPORT)
                .runs(command, Map.of("member", against.id(), "reason", reason));
    }

    private int profiles(Persona who) {
        return community.rows("select user_id from users where user_id = " + who.id()).size();
    }
}

package maxis.cog.community.moderation;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.Community;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.testing.Persona;
import maxis.testing.TestReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

final class MeasureCommandsTest {
    private static final MemberId STRANGER = new MemberId(4_242);

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
    void aWarningIsConfirmedWithTheirNumber() {
        warn(SUPPORT, JEAN.id());
        var reply = warn(SUPPORT, JEAN.id());

        assertThat(reply.isPrivate()).isTrue();
        assertThat(reply.text(Language.EN)).isEqualTo("1001 was warned and has 2 warnings now.");
        assertThat(reply.text(Language.FR))
                .isEqualTo("1001 a reçu un avertissement, ce qui fait 2 avertissements.");
    }

    @Test
    void aBanIsConfirmedWithItsEnd() {
        var reply = ban(SUPPORT, JEAN.id(), Map.of("duration", Duration.ofDays(7)));

        assertThat(reply.text(Language.FR))
                .isEqualTo("L'accès de 1001 est suspendu jusqu'au 9 février 2026 à 09:00.");
        assertThat(ban(SUPPORT, JEAN.id(), Map.of()).text(Language.EN))
                .isEqualTo(
                        "1001 was barred already. The new ban takes the place of the old one and"
                                + " holds until somebody lifts it.");
    }

    @Test
    void bansLastForYearsButNotForCenturies() {
        assertThat(ban(SUPPORT, JEAN.id(), Map.of("duration", Duration.ofDays(3_650))).isRefusal())
                .isFalse();
        for (var impossible :
                new Duration[] {
                    Duration.ZERO, Duration.ofDays(-1), Duration.ofSeconds(Long.MAX_VALUE)
                }) {
            assertThat(ban(SUPPORT, JEAN.id(), Map.of("duration", impossible)).text(Language.EN))
                    .startsWith("A ban lasts 100 years at most.");
        }
    }

    @Test
    void aReasonIsAskedForAndIsNotEndless() {
        for (var reason : new String[] {"  ", "x".repeat(501)}) {
            var values = Map.of("member", JEAN.id(), "reason", reason);
            assertThat(as(SUPPORT, "warn", values).text(Language.EN))
                    .isEqualTo("Give a reason of 1 to 500 characters.");
            assertThat(as(SUPPORT, "ban", values).isRefusal()).isTrue();
        }
        var typed = community.platform().as(SUPPORT).types("!ban " + JEAN.id());
        assertThat(typed.isRefusal()).isTrue();
        assertThat(typed.text(Language.EN)).contains("reason");
    }

    @Test
    void aBanIsLiftedOnce() {
        ban(SUPPORT, JEAN.id(), Map.of());

        assertThat(unban(SUPPORT, JEAN.id()).text(Language.EN)).isEqualTo("1001 has access again.");
        assertThat(unban(SUPPORT, JEAN.id()).text(Language.EN)).startsWith("1001 is not barred.");
    }

    @Test
    void theTeamIsProtectedAndNobodyIsWarnedByThemself() {
        var colleague = Persona.of("Chris", 1_022, Level.STAFF, Language.EN);

        assertThat(warn(colleague, SUPPORT.id()).text())
                .startsWith("This member is one of the team.");
        assertThat(ban(colleague, ADMIN.id(), Map.of()).text())
                .startsWith("This member is one of the team.");
        assertThat(warn(SUPPORT, SUPPORT.id()).text())
                .startsWith("You cannot take measures against yourself.");
    }

    @Test
    void whoIsUnknownAndWhoIsNoneOfOnesBusinessIsAnsweredAlike() {
        var stranger = as(EMMA, "warnings", Map.of("member", STRANGER));
        var other = as(EMMA, "warnings", Map.of("member", JEAN.id()));

        assertThat(other.text().replace("1001", "4242")).isEqualTo(stranger.text());
        assertThat(stranger.text()).isEqualTo(warn(SUPPORT, STRANGER).text(Language.EN));
    }

    @Test
    void membersReadTheirOwnRecordAndTheTeamReadsAll() {
        warn(SUPPORT, JEAN.id());
        ban(SUPPORT, JEAN.id(), Map.of("duration", Duration.ofDays(7)));

        var own = as(JEAN, "warnings", Map.of());
        assertThat(own.text())
                .contains("1 avertissement.")
                .contains("Accès suspendu jusqu'au 9 février 2026 à 09:00. Motif\u00a0: Spam")
                .contains("Avertissement, 2 février 2026 à 09:00");
        assertThat(as(SUPPORT, "warnings", Map.of("member", JEAN.id())).text())
                .contains("1 warning.");
        assertThat(as(MARIE, "warnings", Map.of()).text()).contains("aucun avertissement");
    }

    @Test
    void bansAreListedInPages() {
        assertThat(as(ADMIN, "bans", Map.of()).text()).contains("Personne n'est suspendu.");
        for (long id = 2_001; id <= 2_013; id++) {
            var somebody = Persona.of("Somebody", id, Level.MEMBER, Language.EN);
            community.join(somebody);
            ban(SUPPORT, somebody.id(), Map.of());
        }

        var first = as(SUPPORT, "bans", Map.of());
        assertThat(first.text()).contains("2010").doesNotContain("2011");
        var second = community.platform().as(SUPPORT).uses(first.gesture(ShowBans.class));
        assertThat(second.text()).contains("2011", "2013").doesNotContain("2010");
        assertThat(second.card().blocks()).hasSize(1);
    }

    @Test
    void measuresAreForTheTeam() {
        assertThat(warn(JEAN, MARIE.id()).text(Language.EN)).contains("reserved for the team");
        assertThat(as(JEAN, "bans", Map.of()).isRefusal()).isTrue();
    }

    private TestReply warn(Persona who, MemberId member) {
        return as(who, "warn", Map.of("member", member, "reason", "Spam"));
    }

    private TestReply ban(Persona who, MemberId member, Map<String, Object> more) {
        var values = new java.util.HashMap<String, Object>(more);
        values.put("member", member);
        values.put("reason", "Spam");
        return as(who, "ban", values);
    }

    private TestReply unban(Persona who, MemberId member) {
        return as(who, "unban", Map.of("member", member));
    }

    private TestReply as(Persona who, String command, Map<String, ?> values) {
        return community.platform().as(who).runs(command, values);
    }
}

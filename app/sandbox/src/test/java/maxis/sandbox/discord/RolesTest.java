package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Refusal;
import maxis.sandbox.discord.state.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Hierarchy and permissions. */
final class RolesTest {
    private final Stage stage = Stage.small();
    private final TestBot maxis = stage.bot();
    private final TestBot shellia = stage.bot(SandboxOptions.SHELLIA);

    @AfterEach
    void close() {
        stage.close();
    }

    private String role(String name, int position, long permissions) {
        var wish = Json.object().put("name", name).put("permissions", Long.toString(permissions));
        var id = maxis.post(stage.guild() + "/roles", wish).ok().text("id");
        var moves = Json.array();
        moves.addObject().put("id", id).put("position", position);
        maxis.patch(stage.guild() + "/roles", moves).ok();
        return id;
    }

    private String member(String name) {
        return stage.guild() + "/members/" + stage.as(name).id();
    }

    @Test
    void aRoleAboveOnesOwnCanBeNeitherGivenNorTaken() {
        // Maxis stands at 18, Shellia at 17: what lies between is Maxis's to give.
        var low = role("low", 5, 0);
        var high = role("high", 17, 0);
        var highest = role("highest", 18, 0);

        shellia.put(member("Jean") + "/roles/" + low).ok();
        assertThat(shellia.put(member("Jean") + "/roles/" + highest).code()).isEqualTo(50013);
        maxis.put(member("Jean") + "/roles/" + high).ok();
        assertThat(stage.discord().world().people().requireMember(stage.as("Jean").id()).roles())
                .containsExactlyInAnyOrder(Long.valueOf(low), Long.valueOf(high));
    }

    @Test
    void theRoleOfABotIsNobodysToGive() {
        var own = SandboxOptions.SHELLIA.id() + 100;

        assertThat(maxis.put(member("Jean") + "/roles/" + own).code()).isEqualTo(50013);
    }

    @Test
    void whoStandsAboveCannotBeShownOut() {
        var high = role("high", 17, 0);
        maxis.put(member("Jean") + "/roles/" + high).ok();
        var top = role("top", 18, 0);
        stage.discord()
                .world()
                .act(() ->
                        stage.discord()
                                .rules()
                                .members()
                                .give(
                                        stage.as("Camille").id(),
                                        stage.as("Marie").id(),
                                        Long.parseLong(top)));

        assertThat(shellia.delete(member("Marie")).code()).isEqualTo(50013);
        assertThat(maxis.delete(member("Jean")).status()).isEqualTo(204);
        assertThat(stage.as("Jean").view().path("is_member").booleanValue()).isFalse();
    }

    @Test
    void aSilencedMemberReadsButDoesNotWrite() {
        var until = stage.clock().instant().plus(Duration.ofMinutes(10)).toString();
        maxis.patch(member("Jean"), Json.object().put("communication_disabled_until", until)).ok();

        assertThat(refusalOf("Jean")).isEqualTo("MISSING_PERMISSIONS");
        assertThat(stage.as("Jean").sees("general")).isEmpty();
        stage.clock().advance(Duration.ofMinutes(11));
        stage.as("Jean").says("general", "me revoilà");
    }

    private String refusalOf(String name) {
        try {
            stage.as(name).says("general", "?");
            return "none";
        } catch (Refusal refusal) {
            return refusal.problem().name();
        }
    }

    @Test
    void overwritesGoOverRolesAndTheMembersOwnOverAll() {
        var everyone = stage.discord().guildId();
        allow(everyone, 0, 0, Permission.SEND_MESSAGES);
        assertThat(refusalOf("Jean")).isEqualTo("MISSING_PERMISSIONS");

        var role = role("speakers", 3, 0);
        maxis.put(member("Jean") + "/roles/" + role).ok();
        allow(Long.parseLong(role), 0, Permission.SEND_MESSAGES, 0);
        assertThat(refusalOf("Jean")).isEqualTo("none");

        allow(stage.as("Jean").id(), 1, 0, Permission.SEND_MESSAGES);
        assertThat(refusalOf("Jean")).isEqualTo("MISSING_PERMISSIONS");

        allow(stage.as("Jean").id(), 1, 0, Permission.VIEW_CHANNEL);
        assertThat(refusalOf("Jean")).isEqualTo("MISSING_ACCESS");
    }

    private void allow(long id, int type, long allow, long deny) {
        maxis.put(
                        "/channels/" + stage.general() + "/permissions/" + id,
                        Json.object()
                                .put("type", type)
                                .put("allow", Long.toString(allow))
                                .put("deny", Long.toString(deny)))
                .ok();
    }

    @Test
    void theBannedAreOutAndStayOutAndTheirWordsGo() {
        stage.as("Jean").says("general", "spam");
        var wish = Json.object().put("delete_message_seconds", 3600);
        maxis.put(stage.guild() + "/bans/" + stage.as("Jean").id(), wish).ok();

        assertThat(stage.as("Marie").sees("general")).isEmpty();
        var again = stage.control().put("/people/jean/membership");
        assertThat(again.status()).isEqualTo(403);
        maxis.delete(stage.guild() + "/bans/" + stage.as("Jean").id()).ok();
        stage.as("Jean").joins();
        assertThat(maxis.get(member("Jean")).status()).isEqualTo(200);
    }
}

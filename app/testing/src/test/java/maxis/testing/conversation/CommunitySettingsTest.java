package maxis.testing.conversation;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.conversation.Conversations;
import maxis.runtime.conversation.Response;
import maxis.runtime.conversation.Speaker;
import maxis.runtime.conversation.Utterance.Typed;
import maxis.runtime.member.ServerLevels;
import maxis.runtime.member.ServerRights;
import maxis.spi.ProcessRole;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;
import maxis.testing.Acting;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What admins set for the community holds from the next call on. */
class CommunitySettingsTest {
    private static final Set<RoleId> TEAM = Set.of(new RoleId(77));

    private final TestPlatform maxis = ConversationsTest.setup().start();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void rolesAreNamedWhileItRuns() {
        var levels = maxis.instance(ServerLevels.class);
        assertThat(levels.of(JEAN.id(), TEAM)).isEqualTo(Level.MEMBER);

        maxis.set("platform", "staff_roles", "<@&77>, 78");
        assertThat(levels.of(JEAN.id(), TEAM)).isEqualTo(Level.STAFF);
        maxis.set("platform", "admin_roles", "77");
        assertThat(levels.of(JEAN.id(), TEAM)).isEqualTo(Level.ADMIN);
        maxis.discord().belongsTo(JEAN.id());
        assertThat(levels.of(JEAN.id(), Set.of())).isEqualTo(Level.OWNER);
    }

    @Test
    void rightsAreGivenWhileItRuns() {
        var rights = maxis.instance(ServerRights.class);
        assertThat(rights.of(TEAM)).isEmpty();

        maxis.set("platform", "rights", "support.refund: 77\nshop.refund: 78");
        assertThat(rights.of(TEAM)).containsExactly(new Right("support.refund"));
        assertThatThrownBy(() -> maxis.set("platform", "rights", "everything: 77"))
                .hasMessageContaining("platform.setting.right");
    }

    @Test
    void whoseLanguageNobodyTellsIsSpokenToInTheCommunitys() {
        assertThat(language("1")).isEqualTo(Language.FR);
        maxis.set("platform", "language", "en");
        assertThat(language("2")).isEqualTo(Language.EN);
    }

    private Language language(String key) {
        var speaker =
                new Speaker(
                        JEAN.id(),
                        Set.of(),
                        Acting.SQUARE,
                        Optional.empty(),
                        false,
                        Set.of(ProcessRole.MAXIS));
        return maxis.instance(Conversations.class)
                .hear(speaker, new Typed(key, "!parlour_own", List.of()))
                .map(Response::language)
                .orElseThrow();
    }
}

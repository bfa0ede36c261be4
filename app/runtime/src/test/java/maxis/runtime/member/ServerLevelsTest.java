package maxis.runtime.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Configuration and settings add to each other; neither takes away. */
final class ServerLevelsTest {
    private static final MemberId JEAN = new MemberId(1);
    private static final Right REFUND = new Right("support.refund");

    private final ServerSettings settings =
            new ServerSettings(
                    Language.FR,
                    List.of(new RoleId(12)),
                    List.of(new RoleId(22)),
                    List.of(new RoleId(32)),
                    List.of("support.refund: 22", "shop.refund = <@&32>"));
    private final ServerLevels levels =
            new ServerLevels(configuration(), () -> settings, Optional.empty());

    @Test
    void theHigherOfBothCounts() {
        assertThat(levels.of(JEAN, roles(99))).isEqualTo(Level.MEMBER);
        assertThat(levels.of(JEAN, roles(12))).isEqualTo(Level.VIEWER);
        assertThat(levels.of(JEAN, roles(11, 22))).isEqualTo(Level.STAFF);
        assertThat(levels.of(JEAN, roles(31, 22))).isEqualTo(Level.ADMIN);
        assertThat(levels.of(JEAN, roles(32))).isEqualTo(Level.ADMIN);
        assertThat(levels.of(new MemberId(9), roles())).isEqualTo(Level.OWNER);
    }

    @Test
    void rightsBelongToRolesAndToNoLevel() {
        var rights = new ServerRights(() -> settings);

        assertThat(rights.of(roles(22))).containsExactly(REFUND);
        assertThat(rights.of(roles(22, 32)))
                .containsExactlyInAnyOrder(REFUND, new Right("shop.refund"));
        assertThat(rights.of(roles(31, 21, 11))).isEmpty();
        assertThat(new ServerRights(ServerSettings::standard).of(roles(22))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refund: 1", "support.refund", "support.refund: x", "support.refund: 0"})
    void aRightThatNobodyCanHoldIsRefused(String written) {
        assertThatThrownBy(() ->
                        new ServerSettings(
                                Language.FR, List.of(), List.of(), List.of(), List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("platform.setting.right");
    }

    private static DiscordConfiguration configuration() {
        return ConfiguredLevelsTest.configuration(9);
    }

    private static Set<RoleId> roles(long... ids) {
        return ConfiguredLevelsTest.roles(ids);
    }
}

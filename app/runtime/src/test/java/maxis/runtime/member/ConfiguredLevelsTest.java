package maxis.runtime.member;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ConfiguredLevelsTest {
    private static final MemberId JEAN = new MemberId(1);
    private static final MemberId OWNER = new MemberId(9);

    private final ConfiguredLevels levels = new ConfiguredLevels(configuration(OWNER.value()));

    @Test
    void whoHoldsNoNamedRoleIsAMember() {
        assertThat(levels.of(JEAN, roles())).isEqualTo(Level.MEMBER);
        assertThat(levels.of(JEAN, roles(99))).isEqualTo(Level.MEMBER);
    }

    @Test
    void theHighestNamedRoleCounts() {
        assertThat(levels.of(JEAN, roles(99, 11))).isEqualTo(Level.VIEWER);
        assertThat(levels.of(JEAN, roles(11, 22))).isEqualTo(Level.STAFF);
        assertThat(levels.of(JEAN, roles(31, 21, 11))).isEqualTo(Level.ADMIN);
    }

    @Test
    void ownersAreNamedByTheirIdAlone() {
        assertThat(levels.of(OWNER, roles())).isEqualTo(Level.OWNER);
    }

    /** Viewers hold 11, the team 21 or 22, admins 31. */
    static DiscordConfiguration configuration(long owner) {
        return new DiscordConfiguration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(11L),
                List.of(21L, 22L),
                List.of(31L),
                List.of(owner),
                50,
                Optional.empty(),
                Optional.empty(),
                "!",
                2);
    }

    static Set<RoleId> roles(long... ids) {
        return java.util.Arrays.stream(ids)
                .mapToObj(RoleId::new)
                .collect(java.util.stream.Collectors.toSet());
    }
}

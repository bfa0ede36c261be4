package maxis.cog.community.moderation;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.configuration.Range;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.setting.Setting;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to bar and why: those who are listed, or those of an audience.
 *
 * @param members listed by their ids
 * @param inactiveFor everybody who was not active for so long
 * @param plan everybody on a plan
 * @param time for how long; nothing: until it is lifted
 */
record BanMembers(
        @Setting(standard = "") List<MemberId> members,
        Optional<Duration> inactiveFor,
        Optional<String> plan,
        @Range(min = 1, max = Grounds.LONGEST) String reason,
        Optional<Duration> time) {
    BanMembers {
        members = List.copyOf(members);
        var ways = Stream.of(!members.isEmpty(), inactiveFor.isPresent(), plan.isPresent());
        if (ways.filter(isTaken -> isTaken).count() != 1) {
            throw new IllegalArgumentException("community.ban_members.one_way");
        }
        if (time.filter(span -> !isPossible(span)).isPresent()) {
            throw new IllegalArgumentException("community.refuse.ban_time");
        }
    }

    private static boolean isPossible(Duration time) {
        return time.isPositive() && time.compareTo(Banning.LONGEST) <= 0;
    }

    Grounds grounds() {
        return new Grounds(reason, Origin.CONTROLLER);
    }
}

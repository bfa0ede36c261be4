package maxis.testing.discord;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Roles;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Roles that are given and taken in memory, with the reasons. */
public final class RecordingRoles implements Roles {
    private final Server server;
    private final List<Made> made = new ArrayList<>();

    RecordingRoles(Server server) {
        this.server = server;
    }

    /** A change that was made. */
    public record Made(MemberId member, RoleId role, boolean isGiven, String reason) {}

    /** All that were made, the oldest first. */
    public List<Made> changes() {
        return server.ask(() -> List.copyOf(made));
    }

    @Override
    public Change give(MemberId member, RoleId role, String reason) {
        return change(new Made(member, role, true, reason), Set::add);
    }

    @Override
    public Change take(MemberId member, RoleId role, String reason) {
        return change(new Made(member, role, false, reason), Set::remove);
    }

    private Change change(Made wanted, BiPredicate<Set<RoleId>, RoleId> step) {
        var change = tryTo(wanted, step);
        if (change instanceof Change.Made) {
            server.tell(new Happening.Changed(server.present(wanted.member())));
        }
        return change;
    }

    private Change tryTo(Made wanted, BiPredicate<Set<RoleId>, RoleId> step) {
        return server.ask(() -> {
            var held = server.members.get(wanted.member());
            if (server.goneRoles.contains(wanted.role())) {
                return new Change.RoleGone();
            }
            if (held == null) {
                return new Change.MemberAbsent();
            }
            if (server.highRoles.contains(wanted.role())) {
                return new Change.Refused("The role stands above the bot's own");
            }
            var roles = new HashSet<>(held);
            if (!step.test(roles, wanted.role())) {
                return new Change.AlreadySo();
            }
            server.members.put(wanted.member(), Set.copyOf(roles));
            made.add(wanted);
            return new Change.Made();
        });
    }
}

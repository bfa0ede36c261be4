package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Problem;

import java.util.Comparator;

/** Who may do what where, after Discord's order of roles and overwrites. */
public final class Rights {
    /** What a silenced member keeps. */
    private static final long WHEN_SILENCED = Permission.VIEW_CHANNEL | Permission.READ_HISTORY;

    private final World world;

    Rights(World world) {
        this.world = world;
    }

    /** In the guild as a whole. */
    public long inGuild(Member member) {
        if (member.id() == world.guild().owner()) {
            return Permission.ALL;
        }
        var bits =
                world.people()
                        .rolesOf(member)
                        .map(Role::permissions)
                        .reduce(world.people().everyone().permissions(), (one, two) -> one | two);
        return (bits & Permission.ADMINISTRATOR) != 0 ? Permission.ALL : bits;
    }

    public long in(Member member, Channel channel) {
        var bits = inGuild(member);
        if (bits == Permission.ALL) {
            return bits;
        }
        bits = overwritten(bits, member, ruling(channel));
        if ((bits & Permission.VIEW_CHANNEL) == 0 || isHidden(member, channel, bits)) {
            return 0;
        }
        return member.isSilenced(world.now()) ? bits & WHEN_SILENCED : bits;
    }

    /** A thread has no overwrites; those of its channel rule. */
    private Channel ruling(Channel channel) {
        return channel.isThread() ? world.requireChannel(channel.parent()) : channel;
    }

    private long overwritten(long granted, Member member, Channel channel) {
        var overwrites = channel.overwrites();
        var bits = granted;
        var everyone = overwrites.get(world.guild().id());
        if (everyone != null) {
            bits = (bits & ~everyone.deny()) | everyone.allow();
        }
        long allowed = 0;
        long denied = 0;
        for (var role : member.roles()) {
            var overwrite = overwrites.get(role);
            if (overwrite != null) {
                allowed |= overwrite.allow();
                denied |= overwrite.deny();
            }
        }
        bits = (bits & ~denied) | allowed;
        var own = overwrites.get(member.id());
        return own == null ? bits : (bits & ~own.deny()) | own.allow();
    }

    private static boolean isHidden(Member member, Channel channel, long bits) {
        return channel.type() == ChannelType.PRIVATE_THREAD
                && (bits & Permission.MANAGE_THREADS) == 0
                && !channel.thread().members().containsKey(member.id());
    }

    public boolean sees(long user, Channel channel) {
        return may(user, channel, Permission.VIEW_CHANNEL);
    }

    public boolean may(long user, Channel channel, long permissions) {
        if (channel.isDirect()) {
            return channel.recipients().contains(user);
        }
        return world.people()
                .member(user)
                .filter(member -> (in(member, channel) & permissions) == permissions)
                .isPresent();
    }

    public boolean may(long user, long permissions) {
        return world.people()
                .member(user)
                .filter(member -> (inGuild(member) & permissions) == permissions)
                .isPresent();
    }

    /** Not seeing the place is another refusal than not being allowed there. */
    public void require(long user, Channel channel, long permissions) {
        if (!sees(user, channel)) {
            throw Problem.MISSING_ACCESS.refused();
        }
        if (!may(user, channel, permissions)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
    }

    public void require(long user, long permissions) {
        requireMember(user);
        if (!may(user, permissions)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
    }

    public void requireMember(long user) {
        if (!world.people().isMember(user)) {
            throw Problem.MISSING_ACCESS.refused();
        }
    }

    /** Whoever acts on somebody must stand above, the owner above all. */
    public void requireAbove(long user, Member target) {
        if (!isAbove(user, target)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
    }

    public void requireAbove(long user, Role role) {
        if (!isAbove(user, role)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
    }

    public boolean isAbove(long user, Member target) {
        return target.id() != world.guild().owner()
                && (user == world.guild().owner() || highest(user).isAbove(highest(target.id())));
    }

    public boolean isAbove(long user, Role role) {
        return user == world.guild().owner() || highest(user).isAbove(role);
    }

    private Role highest(long user) {
        return world.people().member(user).stream()
                .flatMap(world.people()::rolesOf)
                .max(
                        Comparator.comparingInt(Role::position)
                                .thenComparing(Role::id, Comparator.reverseOrder()))
                .orElseGet(world.people()::everyone);
    }
}

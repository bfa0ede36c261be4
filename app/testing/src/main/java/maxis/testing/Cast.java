package maxis.testing;

import maxis.spi.member.Levels;
import maxis.spi.member.Rights;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has appeared so far, and what they may: each right comes with a role of its own. */
final class Cast implements Levels, Rights {
    private static final long FIRST_ROLE = 8_000_001;

    private final Map<MemberId, Persona> people = new ConcurrentHashMap<>();
    private final Map<String, RoleId> roles = new ConcurrentHashMap<>();

    void appears(Persona who) {
        people.put(who.id(), who);
    }

    /** The roles that stand for somebody's rights. */
    Set<RoleId> rolesOf(Persona who) {
        return who.rights().stream().map(this::role).collect(Collectors.toSet());
    }

    @Override
    public Level of(MemberId member, Set<RoleId> held) {
        var known = people.get(member);
        return known == null ? Persona.levelOf(member) : known.level();
    }

    /** Personas have their level by who they are. */
    @Override
    public Set<MemberId> named() {
        return Stream.concat(Persona.all().stream(), people.values().stream())
                .filter(who -> who.level() != Level.MEMBER)
                .map(Persona::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Right> of(Set<RoleId> held) {
        return roles.entrySet().stream()
                .filter(role -> held.contains(role.getValue()))
                .map(role -> new Right(role.getKey()))
                .collect(Collectors.toSet());
    }

    private synchronized RoleId role(String right) {
        return roles.computeIfAbsent(right, _ -> new RoleId(FIRST_ROLE + roles.size()));
    }
}

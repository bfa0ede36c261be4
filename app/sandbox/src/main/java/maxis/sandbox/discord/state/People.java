package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Problem;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Users, members, roles, bans and applications. */
public final class People {
    private final long guild;
    private final Map<Long, User> users = new LinkedHashMap<>();
    private final Map<Long, Member> members = new TreeMap<>();
    private final Map<Long, Role> roles = new TreeMap<>();
    private final Map<Long, String> bans = new TreeMap<>();
    private final Map<Long, Application> applications = new LinkedHashMap<>();

    People(long guild) {
        this.guild = guild;
        roles.put(guild, new Role(guild, "@everyone", Permission.DEFAULT, 0));
    }

    public User addUser(long id, String name, String shown, String locale) {
        return keep(new User(id, name, shown, locale, false));
    }

    /** A bot comes with its application. */
    public Application addBot(long id, String name, String token, String secret) {
        var application =
                new Application(keep(new User(id, name, name, "en-US", true)), token, secret);
        applications.put(id, application);
        return application;
    }

    private User keep(User user) {
        if (users.putIfAbsent(user.id(), user) != null) {
            throw new IllegalArgumentException("There is a user " + user.id() + " already");
        }
        return user;
    }

    public Stream<User> users() {
        return users.values().stream();
    }

    public Optional<User> user(long id) {
        return Optional.ofNullable(users.get(id));
    }

    public User requireUser(long id) {
        return user(id).orElseThrow(Problem.UNKNOWN_USER::refused);
    }

    public Member addMember(User user, Instant joined) {
        var member = new Member(user, joined);
        members.put(user.id(), member);
        return member;
    }

    public void removeMember(long id) {
        members.remove(id);
    }

    public Stream<Member> members() {
        return members.values().stream();
    }

    public int memberCount() {
        return members.size();
    }

    public boolean isMember(long id) {
        return members.containsKey(id);
    }

    public Optional<Member> member(long id) {
        return Optional.ofNullable(members.get(id));
    }

    /** Discord tells a stranger from somebody who does not exist. */
    public Member requireMember(long id) {
        return member(id)
                .orElseThrow(() ->
                        users.containsKey(id)
                                ? Problem.UNKNOWN_MEMBER.refused()
                                : Problem.UNKNOWN_USER.refused());
    }

    public Role addRole(long id, String name, long permissions, int position) {
        var role = new Role(id, name, permissions, position);
        roles.put(id, role);
        return role;
    }

    public void removeRole(long id) {
        roles.remove(id);
        members.values().forEach(member -> member.take(id));
    }

    public Stream<Role> roles() {
        return roles.values().stream();
    }

    public Optional<Role> role(long id) {
        return Optional.ofNullable(roles.get(id));
    }

    public Role requireRole(long id) {
        return role(id).orElseThrow(Problem.UNKNOWN_ROLE::refused);
    }

    public Role everyone() {
        return requireRole(guild);
    }

    /** The roles that somebody holds, everybody's own aside. */
    public Stream<Role> rolesOf(Member member) {
        return member.roles().stream().flatMap(id -> role(id).stream());
    }

    public Map<Long, String> bans() {
        return bans;
    }

    public Stream<Application> applications() {
        return applications.values().stream();
    }

    public Optional<Application> application(long id) {
        return Optional.ofNullable(applications.get(id));
    }

    public Application requireApplication(long id) {
        return application(id).orElseThrow(Problem.UNKNOWN_APPLICATION::refused);
    }
}

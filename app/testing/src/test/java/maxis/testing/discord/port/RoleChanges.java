package maxis.testing.discord.port;

import maxis.sandbox.discord.form.Json;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Roles.Change;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Many role changes, as jobs make them: some at a time, each a request of its own. */
final class RoleChanges {
    private static final int AT_A_TIME = 20;

    private final Wire wire;
    private final List<MemberId> members = new ArrayList<>();
    private final List<RoleId> roles = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();

    RoleChanges(Wire wire, int members, int roles) {
        this.wire = wire;
        var scene = new Scene(wire);
        for (int number = 0; number < roles; number++) {
            this.roles.add(new RoleId(role(scene, "rang " + number)));
        }
        for (int number = 0; number < members; number++) {
            var person = scene.newcomer();
            person.joins();
            this.members.add(new MemberId(person.id()));
        }
        var guild = wire.jda().getGuilds().getFirst();
        scene.awaits(() ->
                guild.getMemberById(this.members.getLast().value()) != null
                        && guild.getRoleById(this.roles.getLast().value()) != null);
    }

    private static long role(Scene scene, String name) {
        return scene.rules()
                .world()
                .locked(() ->
                        scene.rules()
                                .community()
                                .roles()
                                .create(scene.owner(), Json.object().put("name", name))
                                .id());
    }

    /** Gives every role to every member. */
    void make() {
        var room = new Semaphore(AT_A_TIME);
        var threads = new ArrayList<Thread>();
        for (var role : roles) {
            for (var member : members) {
                room.acquireUninterruptibly();
                threads.add(
                        Thread.ofVirtual()
                                .start(() -> {
                                    try {
                                        give(member, role);
                                    } finally {
                                        room.release();
                                    }
                                }));
            }
        }
        threads.forEach(RoleChanges::join);
    }

    private void give(MemberId member, RoleId role) {
        if (wire.port(Roles.class).give(member, role, "test") instanceof Change.Made) {
            made.incrementAndGet();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int made() {
        return made.get();
    }

    int wanted() {
        return members.size() * roles.size();
    }

    /** How many are held, as the server has it. */
    long held() {
        var world = wire.discord().world();
        return world.locked(() ->
                members.stream()
                        .flatMap(member ->
                                world.people().requireMember(member.value()).roles().stream())
                        .filter(role -> roles.contains(new RoleId(role)))
                        .count());
    }
}

package maxis.runtime.discord.port;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleAddEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Role changes that were made and whose echo from the gateway has not come yet. In between the
 * library still shows what was before.
 */
final class RoleEchoes extends ListenerAdapter {
    /** An echo that has not come by then was lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<Holding, Made> made =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Holding, Made> eldest) {
                    return size() > MOST;
                }
            };
    private final Map<JDA, Boolean> heard = Collections.synchronizedMap(new WeakHashMap<>());

    RoleEchoes(InstantSource clock) {
        this.clock = clock;
    }

    private record Holding(long member, long role) {}

    private record Made(boolean isHeld, Instant at) {}

    /** Listens to a bot, once. */
    void listenTo(JDA jda) {
        if (heard.putIfAbsent(jda, true) == null) {
            jda.addEventListener(this);
        }
    }

    /** Whether the member holds the role by the last change of ours, if its echo is still out. */
    synchronized Optional<Boolean> holds(MemberId member, RoleId role) {
        return Optional.ofNullable(made.get(new Holding(member.value(), role.value())))
                .filter(change -> clock.instant().isBefore(change.at().plus(PATIENCE)))
                .map(Made::isHeld);
    }

    synchronized void note(MemberId member, RoleId role, boolean isHeld) {
        made.put(new Holding(member.value(), role.value()), new Made(isHeld, clock.instant()));
    }

    @Override
    public void onGuildMemberRoleAdd(GuildMemberRoleAddEvent event) {
        heard(event.getMember(), event.getRoles());
    }

    @Override
    public void onGuildMemberRoleRemove(GuildMemberRoleRemoveEvent event) {
        heard(event.getMember(), event.getRoles());
    }

    @Override
    public synchronized void onGuildMemberRemove(GuildMemberRemoveEvent event) {
        made.keySet().removeIf(holding -> holding.member() == event.getUser().getIdLong());
    }

    private synchronized void heard(Member member, List<Role> roles) {
        roles.forEach(role -> made.remove(new Holding(member.getIdLong(), role.getIdLong())));
    }
}

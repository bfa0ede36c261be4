package maxis.runtime.discord;

import jakarta.inject.Inject;

import maxis.runtime.setting.CurrentSetting;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the bot may do on the server what the settings and the wished roles ask of it. */
public final class PermissionsHealth implements HealthCheck {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");

    private final Optional<Obstacles> obstacles;
    private final SettingsCatalogue settings;
    private final As own;

    @Inject
    PermissionsHealth(
            Optional<Obstacles> obstacles, SettingsCatalogue settings, Transactions transactions) {
        this.obstacles = obstacles;
        this.settings = settings;
        this.own = transactions.as(Actor.system("health"));
    }

    @Override
    public Health look() {
        var found = obstacles.map(there -> there.find(rooms(), roles()));
        if (found.isEmpty()) {
            return new Health.Well("nothing here speaks to Discord");
        }
        return found.get().isEmpty()
                ? new Health.Well("nothing is missing")
                : new Health.Poor(
                        "The bot may not do all that is asked of it on the server.",
                        String.join(" ", found.get()));
    }

    /** The channels that settings name. */
    private Set<ChannelId> rooms() {
        return settings.settings().stream()
                .filter(setting -> setting.declared().type().contains("channel"))
                .map(CurrentSetting::current)
                .flatMap(value -> ID.matcher(value).results().map(MatchResult::group))
                .map(id -> new ChannelId(Long.parseLong(id)))
                .collect(Collectors.toSet());
    }

    private Set<RoleId> roles() {
        return own.run(transaction ->
                transaction
                        .handle()
                        .createQuery("select distinct role_id from role_wishes")
                        .map((row, context) -> new RoleId(row.getLong("role_id")))
                        .set());
    }
}

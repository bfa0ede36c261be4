package maxis.runtime.setup;

import jakarta.inject.Inject;

import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.health.Checkup;
import maxis.runtime.member.ServerSettings;
import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.CurrentSetting;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.control.Asker;
import maxis.spi.setting.Settings;
import maxis.spi.setup.SetupChoice;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Finding;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.setup.SetupDesk.Settling;
import maxis.spi.text.Text;
import maxis.spi.value.RoleId;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is settled from the settings of all cogs, and changes them as admins do. */
final class SetupOffice implements SetupDesk {
    private final Registry registry;
    private final SettingsCatalogue settings;
    private final Settings<ServerSettings> server;
    private final DiscordConfiguration discord;
    private final Messages messages;
    private final Checkup checkup;

    @Inject
    SetupOffice(
            Registry registry,
            SettingsCatalogue settings,
            Settings<ServerSettings> server,
            DiscordConfiguration discord,
            Messages messages,
            Checkup checkup) {
        this.registry = registry;
        this.settings = settings;
        this.server = server;
        this.discord = discord;
        this.messages = messages;
        this.checkup = checkup;
    }

    private record Declared(CogId cog, SetupChoice choice) {
        String key() {
            return cog + ".setup." + choice.name();
        }

        String id() {
            return cog + "." + choice.name();
        }

        /** What channels are made readable to must be settled before they are made. */
        int rank() {
            return switch (choice.subject()) {
                case VALUE -> 0;
                case ROLES -> 1;
                case ROOM, TEAM_ROOM -> 2;
            };
        }
    }

    @Override
    public List<Item> items() {
        var current =
                settings.settings().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.declared().cog() + "." + row.declared().name(),
                                        CurrentSetting::current));
        return declared()
                .sorted(Comparator.comparingInt(Declared::rank))
                .map(one ->
                        item(
                                one,
                                current.getOrDefault(one.cog() + "." + one.choice().setting(), "")))
                .toList();
    }

    @Override
    public Settling settle(Asker asker, String item, String value) {
        var found = declared().filter(one -> one.id().equals(item)).findFirst();
        if (found.isEmpty()) {
            return new Settling.Refused(Text.of("platform.refuse.unknown").with("id", item));
        }
        var choice = found.get().choice();
        if (!asker.level().includes(choice.level())) {
            return new Settling.Refused(
                    Text.of("platform.refuse.level").with("level", choice.level()));
        }
        return change(asker, found.get().cog(), choice.setting(), value);
    }

    @Override
    public Set<RoleId> team() {
        var now = server.current();
        return Stream.of(
                        now.staffRoles().stream(),
                        now.adminRoles().stream(),
                        discord.staffRoleIds().stream().map(RoleId::new),
                        discord.adminRoleIds().stream().map(RoleId::new))
                .flatMap(roles -> roles)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Finding> examine() {
        return checkup.look().stream()
                .map(found -> new Finding(found.check().name(), found.health()))
                .toList();
    }

    private Settling change(Asker asker, CogId cog, String setting, String value) {
        var wish = value.isBlank() ? Wish.reset(cog, setting) : Wish.set(cog, setting, value);
        return switch (settings.change(asker.actor(), wish, asker.origin())) {
            case Change.Changed _ -> new Settling.Settled();
            case Change.Refused(var reason) -> new Settling.Refused(reason);
            case Change.Stale _ -> new Settling.Refused(Text.of("platform.refuse.busy"));
            case Change.Unknown(var name, _) ->
                    throw Fault.bug("The setup of " + cog + " names no setting: " + name, null);
        };
    }

    private Stream<Declared> declared() {
        return registry.contributions().stream()
                .filter(one -> one.contribution() instanceof SetupChoice)
                .map(one -> new Declared(one.cog(), (SetupChoice) one.contribution()));
    }

    private Item item(Declared one, String current) {
        return new Item(
                one.id(),
                one.choice(),
                Text.of(one.key()),
                Text.of(one.key() + ".why"),
                current,
                made(one));
    }

    private String made(Declared one) {
        return one.choice().subject() == Subject.VALUE
                ? ""
                : messages.in(server.current().language(), Medium.PLAIN)
                        .say(Text.of(one.key() + ".made"));
    }
}

package maxis.runtime.setup;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;

/** Between what can be chosen: an item's own values, or the server's channels and roles. */
final class SetupOptions {
    private final Optional<Guild> guild;

    @Inject
    SetupOptions(Optional<Guild> guild) {
        this.guild = guild;
    }

    /** One of them, as it is stored and as it is called. */
    record Option(String value, Text label) {}

    List<Option> of(Item item) {
        return switch (item.choice().subject()) {
            case VALUE ->
                    item.choice().values().stream()
                            .map(value -> new Option(value, named(item, value)))
                            .toList();
            case ROLES ->
                    guild.map(Guild::ranks).orElse(List.of()).stream()
                            .map(rank ->
                                    new Option(rank.id().toString(), Text.value("@" + rank.name())))
                            .toList();
            case ROOM, TEAM_ROOM ->
                    guild.map(Guild::rooms).orElse(List.of()).stream()
                            .map(room ->
                                    new Option(room.id().toString(), Text.value("#" + room.name())))
                            .toList();
        };
    }

    private static Text named(Item item, String value) {
        return Text.of(item.label().key().name() + "." + value);
    }
}

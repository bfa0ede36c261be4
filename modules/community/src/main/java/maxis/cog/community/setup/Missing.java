package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.value.Level;

import java.util.List;
import java.util.stream.Stream;

/** Tells what is not settled, and what that means by what the server has. */
final class Missing {
    private final SetupDesk desk;
    private final Guild guild;

    @Inject
    Missing(SetupDesk desk, Guild guild) {
        this.desk = desk;
        this.guild = guild;
    }

    /** How something stands. */
    enum State {
        SETTLED,
        OPEN,
        /** It was settled, and what was chosen is no longer on the server. */
        GONE
    }

    State state(Item item) {
        if (!item.isSettled()) {
            return State.OPEN;
        }
        return switch (item.choice().subject()) {
            case VALUE -> State.SETTLED;
            case ROOM, TEAM_ROOM ->
                    isThere(guild.rooms().stream().map(room -> room.id().toString()), item);
            case ROLES -> isThere(guild.ranks().stream().map(rank -> rank.id().toString()), item);
        };
    }

    /** What could be made, by somebody of this level. */
    List<Item> makeable(Level level) {
        return desk.items().stream()
                .filter(item -> item.choice().subject() != Subject.VALUE)
                .filter(item -> level.includes(item.choice().level()))
                .filter(item -> state(item) != State.SETTLED)
                .toList();
    }

    /** Whether the server has something of the name already, which is then taken. */
    boolean isThere(Item item) {
        var names =
                item.choice().subject() == Subject.ROLES
                        ? guild.ranks().stream().map(Rank::name)
                        : guild.rooms().stream().map(Room::name);
        return names.anyMatch(item.made()::equalsIgnoreCase);
    }

    /** Of several, one that is there is enough; of a server that is not known nothing is gone. */
    private static State isThere(Stream<String> known, Item item) {
        var there = known.toList();
        boolean isThere = there.isEmpty() || ids(item.current()).stream().anyMatch(there::contains);
        return isThere ? State.SETTLED : State.GONE;
    }

    static List<String> ids(String value) {
        return Stream.of(value.split("[,;\\s]+")).filter(id -> !id.isEmpty()).toList();
    }
}

package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.control.Asker;
import maxis.spi.discord.Rooms;
import maxis.spi.discord.Rooms.Making;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.setup.SetupDesk.Settling;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Set;

/** Makes what is missing, one after the other, each written down before the next. */
final class SetupRun {
    private static final String REASON = "Setup";

    private final SetupDesk desk;
    private final Missing missing;
    private final Rooms rooms;

    @Inject
    SetupRun(SetupDesk desk, Missing missing, Rooms rooms) {
        this.desk = desk;
        this.missing = missing;
        this.rooms = rooms;
    }

    /** What became of one of them. */
    record Made(Item item, Text outcome) {}

    List<Made> make(Asker asker) {
        return missing.makeable(asker.level()).stream()
                .map(item -> new Made(item, make(asker, item)))
                .toList();
    }

    private Text make(Asker asker, Item item) {
        if (item.choice().subject() == Subject.TEAM_ROOM && desk.team().isEmpty()) {
            return Text.of("community.setup.needs_team");
        }
        return switch (making(item)) {
            case Making.MadeRoom(var room, var isNew) ->
                    settled(asker, item, room.toString(), isNew);
            case Making.MadeRole(var role, var isNew) ->
                    settled(asker, item, role.toString(), isNew);
            case Making.Forbidden(var permission) ->
                    Text.of("community.setup.forbidden").with("permission", permission);
            case Making.Full() -> Text.of("community.setup.full");
        };
    }

    private Making making(Item item) {
        return switch (item.choice().subject()) {
            case ROLES -> rooms.makeRole(item.made(), REASON);
            case TEAM_ROOM -> rooms.makeRoom(item.made(), desk.team(), REASON);
            case ROOM, VALUE -> rooms.makeRoom(item.made(), Set.of(), REASON);
        };
    }

    private Text settled(Asker asker, Item item, String id, boolean isNew) {
        return switch (desk.settle(asker, item.id(), id)) {
            case Settling.Settled() ->
                    Text.of(isNew ? "community.setup.made" : "community.setup.taken")
                            .with("name", item.made());
            case Settling.Refused(var why) -> why;
        };
    }
}

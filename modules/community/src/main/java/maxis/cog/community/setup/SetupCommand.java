package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.command.CommandCall;
import maxis.spi.control.Asker;
import maxis.spi.reply.Reply;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.setup.SetupDesk.Settling;
import maxis.spi.text.Text;

import java.util.Locale;
import java.util.Optional;

/** {@code /setup}: everything, one of them, or one of them settled. */
final class SetupCommand {
    private final SetupDesk desk;
    private final SetupCards cards;

    @Inject
    SetupCommand(SetupDesk desk, SetupCards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    Reply setup(CommandCall call) {
        var what = call.value("what", String.class);
        if (what.isEmpty()) {
            return Reply.show(cards.overview(call.level()));
        }
        var item = find(what.get());
        if (item.isEmpty()) {
            return Reply.refuse(
                    Text.of("community.setup.unknown")
                            .with("what", what.get())
                            .with(
                                    "known",
                                    String.join(
                                            ", ", desk.items().stream().map(Item::id).toList())));
        }
        var asker = Asker.person(call.member(), call.level(), Origin.DISCORD);
        return call.value("value", String.class)
                .map(value -> settle(asker, item.get(), value))
                .orElseGet(() -> Reply.show(cards.choice(item.get())));
    }

    private Optional<Item> find(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return desk.items().stream()
                .filter(item -> item.id().equals(wanted) || item.choice().name().equals(wanted))
                .findFirst();
    }

    private Reply settle(Asker asker, Item item, String value) {
        return switch (desk.settle(asker, item.id(), value)) {
            case Settling.Settled() -> Reply.show(cards.overview(asker.level()));
            case Settling.Refused(var why) -> Reply.refuse(why);
        };
    }
}

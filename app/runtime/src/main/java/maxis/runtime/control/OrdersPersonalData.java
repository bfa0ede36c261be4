package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.control.Order;
import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The orders that a member gave or approved. */
public final class OrdersPersonalData implements PersonalData {
    private final OrderStore store;
    private final InstantSource clock;

    @Inject
    OrdersPersonalData(OrderStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        var rows =
                store.ofMember(transaction, member).stream()
                        .map(row -> cells(row.order()))
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(Text.of("platform.order.personal"), rows));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        if (!store.forget(transaction, member, clock.instant())) {
            throw Fault.remote("An order of the member is being carried out", null);
        }
        return store.ofMember(transaction, member).isEmpty()
                ? List.of()
                : List.of(
                        new Kept(
                                Text.of("platform.order.kept"),
                                Text.of("platform.order.kept_why")));
    }

    private static List<Text> cells(Order order) {
        var cells = new ArrayList<Text>();
        cells.add(cell("id", order.id().value()));
        cells.add(cell("action", order.action()));
        cells.add(cell("sent_at", order.sentAt()));
        new TreeMap<>(order.parameters()).forEach((name, value) -> cells.add(cell(name, value)));
        return cells;
    }

    private static Text cell(String name, Object value) {
        return Text.of("platform.order.cell").with("name", name).with("value", value);
    }
}

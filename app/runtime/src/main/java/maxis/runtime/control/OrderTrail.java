package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.control.Asker;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.SecurityLog;
import maxis.spi.security.Severity;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.web.Live;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What orders leave in the audit log, step by step, and in the security log. */
final class OrderTrail {
    private final AuditLog audit;
    private final SecurityLog security;
    private final Live pages;

    @Inject
    OrderTrail(AuditLog audit, SecurityLog security, Live pages) {
        this.pages = pages;
        this.audit = audit;
        this.security = security;
    }

    /** What was ordered, by the digest of its parameters. */
    void placed(Transaction transaction, OrderStore.Placed placed) {
        var order = placed.order();
        var state = placed.proposal().isPresent() ? OrderState.PROPOSED : OrderState.APPROVED;
        var entry =
                entry(order.id(), "", state, order.asker().origin())
                        .changed("action", "", order.action())
                        .changed("content", "", placed.content());
        write(
                transaction,
                order.id(),
                placed.undoes()
                        .map(undone -> entry.changed("undoes", "", undone.value()))
                        .orElse(entry));
    }

    void approved(Transaction transaction, OrderId id, String seal, Origin origin) {
        write(
                transaction,
                id,
                entry(id, name(OrderState.PROPOSED), OrderState.APPROVED, origin)
                        .changed("seal", "", seal));
    }

    void moved(Transaction transaction, OrderId id, OrderState from, OrderState to, Origin origin) {
        write(transaction, id, entry(id, name(from), to, origin));
    }

    void ended(Transaction transaction, OrderId id, Result result) {
        var entry = entry(id, name(OrderState.CLAIMED), result.state(), Origin.PROGRAM);
        var reference = result.reference();
        write(
                transaction,
                id,
                reference == null ? entry : entry.changed("reference", "", reference));
    }

    /** Somebody tries what is not theirs, or something is not what it was. */
    void suspicious(String what, Severity severity, Asker asker) {
        security.record(
                new SecurityEvent(
                        "order." + what,
                        severity,
                        asker.actor() instanceof Actor.Person person
                                ? Optional.of(person.id())
                                : Optional.empty(),
                        Optional.empty(),
                        Map.of("origin", name(asker.origin()))));
    }

    private void write(Transaction transaction, OrderId id, AuditEntry entry) {
        audit.write(transaction, entry);
        pages.changed(transaction, "orders", id.value(), Optional.empty());
    }

    private static AuditEntry entry(OrderId id, String from, OrderState to, Origin origin) {
        return AuditEntry.of("orders." + name(to), "order:" + id, origin)
                .changed("state", from, name(to));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

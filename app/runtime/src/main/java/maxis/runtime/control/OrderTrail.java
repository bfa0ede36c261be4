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

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What orders leave in the audit log, step by step, and in the security log. */
final class OrderTrail {
    private final AuditLog audit;
    private final SecurityLog security;

    @Inject
    OrderTrail(AuditLog audit, SecurityLog security) {
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
        audit.write(
                transaction,
                placed.undoes()
                        .map(undone -> entry.changed("undoes", "", undone.value()))
                        .orElse(entry));
    }

    void approved(Transaction transaction, OrderId id, String seal, Origin origin) {
        audit.write(
                transaction,
                entry(id, name(OrderState.PROPOSED), OrderState.APPROVED, origin)
                        .changed("seal", "", seal));
    }

    void moved(Transaction transaction, OrderId id, OrderState from, OrderState to, Origin origin) {
        audit.write(transaction, entry(id, name(from), to, origin));
    }

    void ended(Transaction transaction, OrderId id, Result result) {
        var entry = entry(id, name(OrderState.CLAIMED), result.state(), Origin.PROGRAM);
        var reference = result.reference();
        audit.write(
                transaction, reference == null ? entry : entry.changed("reference", "", reference));
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

    private static AuditEntry entry(OrderId id, String from, OrderState to, Origin origin) {
        return AuditEntry.of("orders." + name(to), "order:" + id, origin)
                .changed("state", from, name(to));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package maxis.runtime.panel.log;

import jakarta.inject.Inject;

import maxis.runtime.panel.log.AuditEntryStore.Act;
import maxis.runtime.panel.log.AuditEntryStore.Difference;
import maxis.runtime.panel.log.AuditEntryStore.Wanted;
import maxis.runtime.panel.log.Names.Somebody;
import maxis.spi.Fault;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit log. */
final class AuditLogRoutes {
    private static final String MEMBER = "member:";

    private final Transactions transactions;
    private final AuditEntryStore store;
    private final Names names;

    @Inject
    AuditLogRoutes(Transactions transactions, AuditEntryStore store, Names names) {
        this.transactions = transactions;
        this.store = store;
        this.names = names;
    }

    /**
     * An act with names.
     *
     * @param about the member to whom it was done, where it was one
     */
    record View(
            String id,
            Instant at,
            String audience,
            Optional<Somebody> actor,
            Optional<String> program,
            String action,
            String subject,
            Optional<Somebody> about,
            List<Difference> changes,
            String origin,
            Optional<Long> position) {
        static View of(Act act, Map<MemberId, Somebody> known) {
            return new View(
                    Long.toString(act.id()),
                    act.at(),
                    act.audience(),
                    act.actor().map(known::get),
                    act.program(),
                    act.action(),
                    act.subject(),
                    target(act).map(known::get),
                    act.changes(),
                    act.origin(),
                    act.position());
        }
    }

    Answer list(Request request) {
        var paging = Paging.of(request);
        var before = paging.afterNumber();
        var wanted =
                new Wanted(
                        request.asked("actor"),
                        request.asked("action"),
                        request.asked("subject"),
                        moment(request, "from"),
                        moment(request, "to"));
        return transactions
                .as(request.known().actor())
                .run(transaction -> {
                    var found = store.newest(transaction, wanted, before, paging.looked());
                    var people =
                            found.stream()
                                    .flatMap(act ->
                                            Stream.concat(
                                                    act.actor().stream(), target(act).stream()))
                                    .distinct()
                                    .toList();
                    var known = names.of(transaction, people);
                    return Answer.ok(
                            Listing.of(
                                    found,
                                    paging,
                                    act -> Long.toString(act.id()),
                                    act -> View.of(act, known)));
                });
    }

    private static Optional<MemberId> target(Act act) {
        return act.subject().matches(MEMBER + "[1-9][0-9]{0,17}")
                ? Optional.of(
                        new MemberId(Long.parseLong(act.subject().substring(MEMBER.length()))))
                : Optional.empty();
    }

    private static Optional<Instant> moment(Request request, String name) {
        try {
            return request.asked(name).map(Instant::parse);
        } catch (DateTimeException noMoment) {
            throw Fault.user(
                    Text.of("platform.input.date")
                            .with("value", request.asked(name).orElse(""))
                            .with("example", "2026-01-31T18:00:00Z"));
        }
    }
}

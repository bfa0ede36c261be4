package maxis.runtime.panel.log;

import jakarta.inject.Inject;

import maxis.runtime.panel.log.Names.Somebody;
import maxis.runtime.panel.log.SecurityEntryStore.SecurityEntry;
import maxis.runtime.panel.log.SecurityEntryStore.Wanted;
import maxis.spi.security.Severity;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The security log. */
final class SecurityLogRoutes {
    private final Transactions transactions;
    private final SecurityEntryStore store;
    private final Names names;

    @Inject
    SecurityLogRoutes(Transactions transactions, SecurityEntryStore store, Names names) {
        this.transactions = transactions;
        this.store = store;
        this.names = names;
    }

    /** An entry with names. */
    record View(
            String id,
            Instant at,
            String severity,
            String kind,
            Optional<Somebody> member,
            Optional<String> address,
            Map<String, String> data,
            long count) {
        static View of(SecurityEntry entry, Map<MemberId, Somebody> known) {
            return new View(
                    Long.toString(entry.id()),
                    entry.at(),
                    entry.severity(),
                    entry.kind(),
                    entry.member().map(known::get),
                    entry.address(),
                    entry.data(),
                    entry.count());
        }
    }

    Answer list(Request request) {
        var severity = request.asked("severity");
        if (severity.filter(one -> !isKnown(one)).isPresent()) {
            return new Answer.Invalid(
                    Map.of(
                            "severity",
                            Text.of("platform.input.choice")
                                    .with("value", severity.get())
                                    .with("option", "severity")
                                    .with("choices", "info, warning, critical")));
        }
        var paging = Paging.of(request);
        var before = paging.afterNumber();
        var wanted =
                new Wanted(
                        severity, request.asked("kind"), request.asked("text"), Optional.empty());
        return transactions
                .as(request.known().actor())
                .run(transaction -> {
                    var found = store.newest(transaction, wanted, before, paging.looked());
                    var known =
                            names.of(
                                    transaction,
                                    found.stream()
                                            .flatMap(entry -> entry.member().stream())
                                            .toList());
                    return Answer.ok(
                            Listing.of(
                                    found,
                                    paging,
                                    entry -> Long.toString(entry.id()),
                                    entry -> View.of(entry, known)));
                });
    }

    private static boolean isKnown(String severity) {
        return Stream.of(Severity.values())
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(severity));
    }
}

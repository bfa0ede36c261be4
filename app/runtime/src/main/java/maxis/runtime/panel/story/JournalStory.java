package maxis.runtime.panel.story;

import jakarta.inject.Inject;

import maxis.runtime.panel.log.AuditEntryStore;
import maxis.runtime.panel.log.AuditEntryStore.Act;
import maxis.runtime.panel.log.Names;
import maxis.runtime.panel.log.Names.Somebody;
import maxis.runtime.panel.log.SecurityEntryStore;
import maxis.runtime.panel.log.SecurityEntryStore.SecurityEntry;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStory;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the audit log and the security log say about a member. */
final class JournalStory implements MemberStory {
    private static final int NEWEST = 50;

    private final AuditEntryStore audit;
    private final SecurityEntryStore security;
    private final Names names;

    @Inject
    JournalStory(AuditEntryStore audit, SecurityEntryStore security, Names names) {
        this.audit = audit;
        this.security = security;
        this.names = names;
    }

    @Override
    public Optional<Chapter> of(Transaction transaction, MemberId member) {
        var acts = audit.about(transaction, member, NEWEST);
        var known =
                names.of(transaction, acts.stream().flatMap(act -> act.actor().stream()).toList());
        var events = security.about(transaction, member, NEWEST);
        var happened =
                Stream.concat(
                                acts.stream().map(act -> act(act, known)),
                                events.stream().map(JournalStory::event))
                        .sorted(Comparator.comparing(Happened::at).reversed())
                        .limit(NEWEST)
                        .toList();
        return happened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(List.of(), happened));
    }

    private static Happened act(Act act, Map<MemberId, Somebody> known) {
        var who =
                act.actor()
                        .map(known::get)
                        .map(one -> one.name().orElse(one.id().toString()))
                        .or(act::program)
                        .orElse("");
        return new Happened(
                act.at(),
                Text.of("platform.story.act").with("action", act.action()).with("who", who));
    }

    private static Happened event(SecurityEntry entry) {
        return new Happened(
                entry.at(),
                Text.of("platform.story.event")
                        .with("kind", entry.kind())
                        .with("count", entry.count()));
    }
}

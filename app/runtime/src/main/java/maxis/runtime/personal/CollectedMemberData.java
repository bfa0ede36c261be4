package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.runtime.message.Messages;
import maxis.spi.job.Jobs;
import maxis.spi.personal.MemberData;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.personal.PersonalData.Section;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Asks every cog. The member themself acts, so that nobody else's row can slip in. */
final class CollectedMemberData implements MemberData {
    private final Transactions transactions;
    private final PersonalParts parts;
    private final Past past;
    private final Jobs jobs;
    private final Messages messages;
    private final InstantSource clock;

    /** What is known of erasures that are done. */
    record Past(ErasureStore store, MemberHashes hashes) {
        @Inject
        Past {}

        Optional<Erased> last(Transaction transaction, MemberId member) {
            return store.last(transaction, hashes.of(member));
        }
    }

    @Inject
    CollectedMemberData(
            Transactions transactions,
            PersonalParts parts,
            Past past,
            Jobs jobs,
            Messages messages,
            InstantSource clock) {
        this.transactions = transactions;
        this.parts = parts;
        this.past = past;
        this.jobs = jobs;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Export export(MemberId member, Language language) {
        var sections =
                transactions
                        .as(Actor.member(member))
                        .run(transaction ->
                                parts.all().stream()
                                        .flatMap(part -> part.export(transaction, member).stream())
                                        .toList());
        return new Export(sections, json(member, language, sections));
    }

    @Override
    public boolean erase(Transaction transaction, MemberId member) {
        // PostgreSQL keeps microseconds, and the journal must find the very moment again.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jobs.enqueueOnce(
                transaction, new EraseMemberJob.Order(member, now), member.toString(), now);
    }

    @Override
    public Optional<Erased> lastErasure(MemberId member) {
        return transactions
                .as(Actor.system("personal-data"))
                .run(transaction -> past.last(transaction, member));
    }

    @Override
    public List<Kept> alwaysKept() {
        return parts.alwaysKept();
    }

    private String json(MemberId member, Language language, List<Section> sections) {
        return new ExportDocument(messages, language).of(member, clock.instant(), sections);
    }
}

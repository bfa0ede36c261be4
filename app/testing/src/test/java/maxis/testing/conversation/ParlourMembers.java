package maxis.testing.conversation;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.member.Banning;
import maxis.spi.member.Consent;
import maxis.spi.member.Grounds;
import maxis.spi.member.Lifting;
import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Standing;
import maxis.spi.member.Warning;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows who is barred and who speaks what; counts how often it was asked. */
final class ParlourMembers implements Members {
    final Set<MemberId> barred = ConcurrentHashMap.newKeySet();
    final Map<MemberId, Language> languages = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();
    private final Members others = Members.none();

    @Inject
    ParlourMembers() {}

    @Override
    public Optional<Profile> find(Transaction transaction, MemberId member) {
        return others.find(transaction, member);
    }

    @Override
    public Standing standing(Transaction transaction, MemberId member) {
        asked.incrementAndGet();
        return barred.contains(member)
                ? new Standing.Barred(Optional.empty(), Optional.empty())
                : new Standing.Welcome();
    }

    @Override
    public Warning warn(Transaction transaction, MemberId member, Grounds grounds) {
        return others.warn(transaction, member, grounds);
    }

    @Override
    public Banning ban(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time) {
        return others.ban(transaction, member, grounds, time);
    }

    @Override
    public Lifting unban(Transaction transaction, MemberId member, Origin origin) {
        return others.unban(transaction, member, origin);
    }

    @Override
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return Optional.ofNullable(languages.get(member));
    }

    @Override
    public boolean consents(Transaction transaction, MemberId member, Consent consent) {
        return others.consents(transaction, member, consent);
    }
}

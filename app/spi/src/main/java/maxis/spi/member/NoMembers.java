package maxis.spi.member;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.util.Optional;

/** Knows nobody. */
record NoMembers() implements Members {
    @Override
    public Optional<Profile> find(Transaction transaction, MemberId member) {
        return Optional.empty();
    }

    @Override
    public Standing standing(Transaction transaction, MemberId member) {
        return new Standing.Welcome();
    }

    @Override
    public Warning warn(Transaction transaction, MemberId member, Grounds grounds) {
        return new Warning.Refused(Refusal.UNKNOWN);
    }

    @Override
    public Banning ban(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time) {
        return new Banning.Refused(Refusal.UNKNOWN);
    }

    @Override
    public Lifting unban(Transaction transaction, MemberId member, Origin origin) {
        return new Lifting.Refused(Refusal.UNKNOWN);
    }

    @Override
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return Optional.empty();
    }

    @Override
    public boolean consents(Transaction transaction, MemberId member, Consent consent) {
        return false;
    }
}

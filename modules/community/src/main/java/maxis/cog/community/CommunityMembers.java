package maxis.cog.community;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.moderation.Moderation;
import maxis.cog.community.privacy.Privacy;
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
import java.util.Optional;

/** What other cogs may ask of this one, from its parts. */
final class CommunityMembers implements Members {
    private final MemberRegistry registry;
    private final Moderation moderation;
    private final Privacy privacy;

    @Inject
    CommunityMembers(MemberRegistry registry, Moderation moderation, Privacy privacy) {
        this.registry = registry;
        this.moderation = moderation;
        this.privacy = privacy;
    }

    @Override
    public Optional<Profile> find(Transaction transaction, MemberId member) {
        return registry.find(transaction, member);
    }

    @Override
    public Standing standing(Transaction transaction, MemberId member) {
        return moderation.standing(transaction, member);
    }

    @Override
    public Warning warn(Transaction transaction, MemberId member, Grounds grounds) {
        return moderation.warn(transaction, member, grounds);
    }

    @Override
    public Banning ban(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time) {
        return moderation.ban(transaction, member, grounds, time);
    }

    @Override
    public Lifting unban(Transaction transaction, MemberId member, Origin origin) {
        return moderation.unban(transaction, member, origin);
    }

    @Override
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return privacy.language(transaction, member);
    }

    @Override
    public boolean consents(Transaction transaction, MemberId member, Consent consent) {
        return privacy.consents(transaction, member, consent);
    }
}

package maxis.cog.community;

import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.privacy.Privacy;
import maxis.spi.discord.Present;
import maxis.spi.member.Consent;
import maxis.spi.member.Members;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;
import maxis.testing.contract.MembersContract;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.Optional;
import java.util.Set;

final class CommunityMembersTest extends MembersContract {
    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new CommunityCog());
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Override
    protected Members members() {
        return platform.instance(Members.class);
    }

    @Override
    protected HandClock clock() {
        return platform.clock();
    }

    @Override
    protected <T> T as(Actor actor, Work<T> work) {
        return platform.transactions().as(actor).run(work);
    }

    @Override
    protected void joins(Persona somebody) {
        platform.instance(MemberRegistry.class)
                .joined(
                        new Present(
                                somebody.id(),
                                somebody.name(),
                                Optional.empty(),
                                clock().instant(),
                                Set.of()));
    }

    @Override
    protected void decides(MemberId member, Consent consent, boolean isGiven) {
        platform.transactions()
                .as(Actor.member(member))
                .execute(transaction ->
                        platform.instance(Privacy.class)
                                .decide(transaction, member, consent, isGiven));
    }

    @Override
    protected void speaks(MemberId member, Language language) {
        platform.transactions()
                .as(Actor.member(member))
                .execute(transaction ->
                        platform.instance(Privacy.class)
                                .speak(transaction, member, Optional.of(language)));
    }
}

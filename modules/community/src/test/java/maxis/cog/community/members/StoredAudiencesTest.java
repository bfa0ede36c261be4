package maxis.cog.community.members;

import maxis.cog.community.CommunityCog;
import maxis.spi.discord.Present;
import maxis.spi.member.Audiences;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.TestPlatform;
import maxis.testing.contract.AudiencesContract;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.Optional;
import java.util.Set;

final class StoredAudiencesTest extends AudiencesContract {
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
    protected Audiences audiences() {
        return platform.instance(Audiences.class);
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
    protected void joins(MemberId member) {
        platform.instance(MemberRegistry.class)
                .joined(
                        new Present(
                                member, "somebody", Optional.empty(), clock().instant(), Set.of()));
    }

    @Override
    protected void leaves(MemberId member) {
        platform.instance(MemberRegistry.class).left(member);
    }

    @Override
    protected void writes(MemberId member) {
        platform.instance(MemberRegistry.class).wrote(member);
        platform.instance(ActivityCounts.class).flush();
    }

    @Override
    protected void isBarred(MemberId member) {
        asOwner("update users set is_banned = true where user_id = " + member);
    }

    @Override
    protected void isOn(MemberId member, String plan) {
        asOwner("update users set plan = '" + plan + "' where user_id = " + member);
    }

    private void asOwner(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }
}

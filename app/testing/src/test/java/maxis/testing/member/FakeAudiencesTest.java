package maxis.testing.member;

import maxis.spi.member.Audiences;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.contract.AudiencesContract;

final class FakeAudiencesTest extends AudiencesContract {
    private final HandClock clock = HandClock.standard();
    private final People people = new People(clock);

    @Override
    protected Audiences audiences() {
        return new FakeAudiences(people);
    }

    @Override
    protected HandClock clock() {
        return clock;
    }

    @Override
    protected <T> T as(Actor actor, Work<T> work) {
        return work.run(new PretendTransaction(actor));
    }

    @Override
    protected void joins(MemberId member) {
        people.joins(member);
    }

    @Override
    protected void leaves(MemberId member) {
        people.leaves(member);
    }

    @Override
    protected void writes(MemberId member) {
        people.writes(member);
    }

    @Override
    protected void isBarred(MemberId member) {
        people.isBarred(member);
    }

    @Override
    protected void isOn(MemberId member, String plan) {
        people.isOn(member, plan);
    }
}

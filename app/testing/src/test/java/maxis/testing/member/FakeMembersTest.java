package maxis.testing.member;

import maxis.spi.member.Consent;
import maxis.spi.member.Members;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.Persona;
import maxis.testing.contract.MembersContract;

final class FakeMembersTest extends MembersContract {
    private final HandClock clock = HandClock.standard();
    private final People people = new People(clock);

    @Override
    protected Members members() {
        return new FakeMembers(people);
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
    protected void joins(Persona somebody) {
        people.joins(somebody.id());
    }

    @Override
    protected void decides(MemberId member, Consent consent, boolean isGiven) {
        people.decides(member, consent, isGiven);
    }

    @Override
    protected void speaks(MemberId member, Language language) {
        people.speaks(member, language);
    }
}

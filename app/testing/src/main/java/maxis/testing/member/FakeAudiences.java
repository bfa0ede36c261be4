package maxis.testing.member;

import maxis.spi.member.Audiences;
import maxis.spi.member.Recipients;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link Audiences} among {@link People}. */
public final class FakeAudiences implements Audiences {
    private final People people;

    public FakeAudiences(People people) {
        this.people = people;
    }

    @Override
    public long size(Transaction transaction, Recipients recipients) {
        return meant(transaction, recipients).count();
    }

    @Override
    public List<MemberId> page(
            Transaction transaction, Recipients recipients, Optional<MemberId> after, int most) {
        return meant(transaction, recipients)
                .map(person -> person.id)
                .filter(id -> after.filter(last -> id.value() <= last.value()).isEmpty())
                .limit(most)
                .toList();
    }

    private Stream<Person> meant(Transaction transaction, Recipients recipients) {
        return people.all().stream()
                .filter(person -> People.sees(transaction.actor(), person.id))
                .filter(person -> person.isHere && !person.standing(people.now()).isBarred())
                .filter(person -> isMeant(person, recipients));
    }

    private boolean isMeant(Person person, Recipients recipients) {
        return switch (recipients) {
            case Recipients.Everyone() -> true;
            case Recipients.InactiveFor(var time) ->
                    !person.lastActive.isAfter(people.now().minus(time));
            case Recipients.OnPlan(var plan) -> person.plan.equals(plan);
            case Recipients.Only(var member) -> person.id.equals(member);
        };
    }
}

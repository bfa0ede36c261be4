package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.member.Audiences;
import maxis.spi.member.Recipients;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What every implementation of {@link Audiences} does. */
public abstract class AudiencesContract {
    private static final Actor PROGRAM = Actor.system("test");
    private static final Recipients EVERYONE = new Recipients.Everyone();

    protected abstract Audiences audiences();

    protected abstract HandClock clock();

    /** Runs work for an actor. */
    protected abstract <T> T as(Actor actor, Work<T> work);

    protected abstract void joins(MemberId member);

    protected abstract void leaves(MemberId member);

    protected abstract void writes(MemberId member);

    protected abstract void isBarred(MemberId member);

    protected abstract void isOn(MemberId member, String plan);

    @Test
    void whoeverPagesMeetsEverybodyOnceByRisingId() {
        var all = LongStream.rangeClosed(1, 23).mapToObj(MemberId::new).toList();
        all.reversed().forEach(this::joins);

        for (int size : new int[] {1, 7, 23, 50}) {
            assertThat(paged(EVERYONE, size)).as("pages of %d", size).isEqualTo(all);
        }
        assertThat(size(EVERYONE)).isEqualTo(23);
    }

    @Test
    void whoComesAndGoesBetweenPagesDisturbsNobodyElse() {
        LongStream.rangeClosed(1, 4).mapToObj(MemberId::new).forEach(this::joins);
        var first = page(EVERYONE, Optional.empty(), 2);

        leaves(first.getLast());
        joins(new MemberId(9));
        assertThat(page(EVERYONE, Optional.of(first.getLast()), 9))
                .containsExactly(new MemberId(3), new MemberId(4), new MemberId(9));
    }

    @Test
    void whoLeftOrIsBarredIsNotReached() {
        var gone = new MemberId(1);
        var barred = new MemberId(2);
        var here = new MemberId(3);
        List.of(gone, barred, here).forEach(this::joins);
        leaves(gone);
        isBarred(barred);

        assertThat(paged(EVERYONE, 10)).containsExactly(here);
        assertThat(size(EVERYONE)).isOne();
        assertThat(paged(new Recipients.Only(gone), 10)).isEmpty();
        assertThat(paged(new Recipients.Only(barred), 10)).isEmpty();
    }

    @Test
    void whoWasSilentForDaysIsFound() {
        var busy = new MemberId(1);
        var silent = new MemberId(2);
        joins(busy);
        joins(silent);
        clock().advance(Duration.ofDays(10));
        writes(busy);
        clock().advance(Duration.ofDays(4));

        assertThat(paged(new Recipients.InactiveFor(Duration.ofDays(14)), 10))
                .containsExactly(silent);
        assertThat(paged(new Recipients.InactiveFor(Duration.ofDays(4)), 10))
                .containsExactly(busy, silent);
        assertThat(paged(new Recipients.InactiveFor(Duration.ofDays(15)), 10)).isEmpty();
    }

    @Test
    void whoIsOnAPlanIsFound() {
        joins(new MemberId(1));
        joins(new MemberId(2));
        isOn(new MemberId(2), "premium");

        assertThat(paged(new Recipients.OnPlan("premium"), 10)).containsExactly(new MemberId(2));
        assertThat(paged(new Recipients.OnPlan("platinum"), 10)).isEmpty();
    }

    @Test
    void oneIsOne() {
        joins(new MemberId(1));
        joins(new MemberId(2));

        assertThat(paged(new Recipients.Only(new MemberId(2)), 10))
                .containsExactly(new MemberId(2));
        assertThat(size(new Recipients.Only(new MemberId(3)))).isZero();
    }

    @Test
    void aMemberSeesNobodyElse() {
        joins(new MemberId(1));
        joins(new MemberId(2));
        var member = Actor.member(new MemberId(1));

        List<MemberId> seen =
                as(member, work -> audiences().page(work, EVERYONE, Optional.empty(), 10));
        long count = as(member, work -> audiences().size(work, EVERYONE));

        assertThat(seen).containsExactly(new MemberId(1));
        assertThat(count).isOne();
    }

    private List<MemberId> paged(Recipients recipients, int size) {
        var all = new ArrayList<MemberId>();
        var page = page(recipients, Optional.empty(), size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            page = page(recipients, Optional.of(page.getLast()), size);
        }
        return all;
    }

    private List<MemberId> page(Recipients recipients, Optional<MemberId> after, int most) {
        return as(PROGRAM, work -> audiences().page(work, recipients, after, most));
    }

    private long size(Recipients recipients) {
        return as(PROGRAM, work -> audiences().size(work, recipients));
    }
}

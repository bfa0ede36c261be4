package maxis.testing.role;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.role.RoleRepairs;
import maxis.runtime.role.RolesAfterReturn;
import maxis.runtime.role.RolesHealth;
import maxis.runtime.role.RolesOfChanged;
import maxis.runtime.role.RolesOfJoined;
import maxis.runtime.role.SettleRolesJob;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Present;
import maxis.spi.discord.RoleWishes;
import maxis.spi.health.Health;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Effect;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

class RoleWishesTest {
    private static final RoleId PRO = new RoleId(7001);
    private static final RoleId WINNER = new RoleId(7002);
    private static final MemberId STRANGER = new MemberId(4_711);

    private final TestPlatform maxis = TestPlatform.with(new PlatformCog());
    private final RoleWishes wishes = maxis.instance(RoleWishes.class);

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void aRoleIsHeldWhileAnybodyWantsIt() {
        want(JEAN.id(), PRO, "shop.plan");
        want(JEAN.id(), PRO, "giveaways.winner");
        maxis.runDueJobs();
        assertThat(held(JEAN.id())).containsExactly(PRO);

        unwant(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        assertThat(held(JEAN.id())).containsExactly(PRO);

        unwant(JEAN.id(), PRO, "giveaways.winner");
        maxis.runDueJobs();
        assertThat(held(JEAN.id())).isEmpty();
        assertThat(duties()).isZero();
    }

    @Test
    void whoWantsWhatIsKnownToWhomItConcerns() {
        want(JEAN.id(), PRO, "shop.plan");
        want(MARIE.id(), WINNER, "giveaways.winner");

        var own =
                maxis.transactions()
                        .as(Actor.member(JEAN.id()))
                        .run(transaction -> wishes.of(transaction, JEAN.id()));
        var others =
                maxis.transactions()
                        .as(Actor.member(JEAN.id()))
                        .run(transaction -> wishes.of(transaction, MARIE.id()));

        assertThat(own).containsOnlyKeys(PRO);
        assertThat(own.get(PRO)).containsExactly("shop.plan");
        assertThat(others).isEmpty();
    }

    @Test
    void whatNobodyEverWishedForIsLeftAlone() {
        maxis.discord().joins(JEAN.id(), WINNER);
        want(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        unwant(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        // From now on it is somebody else's again.
        maxis.discord().joins(JEAN.id(), WINNER, PRO);
        changed(JEAN.id());
        maxis.advance(Duration.ofDays(2));

        assertThat(held(JEAN.id())).containsExactlyInAnyOrder(WINNER, PRO);
    }

    @Test
    void whoComesBackIsGivenWhatTheyAreOwed() {
        want(STRANGER, PRO, "shop.plan");
        maxis.runDueJobs();

        maxis.discord().joins(STRANGER);
        maxis.instance(RolesOfJoined.class).seen(new Happening.Joined(present(STRANGER)));
        maxis.runDueJobs();

        assertThat(held(STRANGER)).containsExactly(PRO);
    }

    @Test
    void whatWasChangedByHandIsPutRightAndCounted() {
        want(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        maxis.discord().joins(JEAN.id());

        changed(JEAN.id());
        maxis.runDueJobs();

        assertThat(held(JEAN.id())).containsExactly(PRO);
        assertThat(repairs()).isEqualByComparingTo("1");
        changed(JEAN.id());
        maxis.runDueJobs();
        assertThat(repairs()).isEqualByComparingTo("1");
    }

    @Test
    void whatNobodyWasToldOfIsFoundByTheSweep() {
        var members = LongStream.rangeClosed(1, 520).mapToObj(MemberId::new).toList();
        members.forEach(member -> maxis.discord().joins(member));
        members.forEach(member -> want(member, PRO, "shop.plan"));
        maxis.runDueJobs();
        var drifted = Set.of(members.getFirst(), members.get(510), members.getLast());
        drifted.forEach(member -> maxis.discord().joins(member));

        maxis.advance(Duration.ofDays(1));

        assertThat(members).allSatisfy(member -> assertThat(held(member)).containsExactly(PRO));
        assertThat(repairs()).isEqualByComparingTo("3");
    }

    @Test
    void anInterruptionIsFollowedByASweep() {
        want(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        maxis.discord().joins(JEAN.id());

        maxis.instance(RolesAfterReturn.class).seen(new Happening.Returned());
        maxis.runDueJobs();

        assertThat(held(JEAN.id())).containsExactly(PRO);
    }

    @Test
    void whatAnOperatorHasToDoIsShownOnceForAllMembers() {
        maxis.discord().raises(PRO);
        maxis.discord().deletes(WINNER);
        want(JEAN.id(), PRO, "shop.plan");
        want(MARIE.id(), PRO, "shop.plan");
        want(MARIE.id(), WINNER, "giveaways.winner");
        maxis.runDueJobs();

        assertThat(maxis.instance(RolesHealth.class).look())
                .isEqualTo(
                        new Health.Poor(
                                "The role 7001 cannot be changed for 2 members. The role 7002 is"
                                        + " gone and wanted for 1 members.",
                                "The role stands above the bot's own Set another role in the"
                                        + " settings of what gives it."));

        maxis.discord().lowers(PRO);
        maxis.advance(Duration.ofDays(1));
        assertThat(held(JEAN.id())).containsExactly(PRO);
        assertThat(held(MARIE.id())).containsExactly(PRO);
    }

    @Test
    void aKillAfterTheChangeIsMadeUpFor() {
        want(JEAN.id(), PRO, "shop.plan");
        // Discord was told, and the process died before it could write so.
        assertThat(run(JEAN.id())).isNotNull();

        maxis.restart().runDueJobs();

        assertThat(held(JEAN.id())).containsExactly(PRO);
        assertThat(duties()).isEqualTo(1);
    }

    @Test
    void aChangeThatCameTooLateIsUndone() {
        want(JEAN.id(), PRO, "shop.plan");
        var late = run(JEAN.id());
        unwant(JEAN.id(), PRO, "shop.plan");
        maxis.runDueJobs();
        // A process that was held up gives what nobody wants any more, and then writes so.
        maxis.discord().joins(JEAN.id(), PRO);
        maxis.transactions().as(Actor.system("test")).execute(late);

        maxis.runDueJobs();

        assertThat(held(JEAN.id())).isEmpty();
        assertThat(duties()).isZero();
    }

    @Test
    void twoProcessesDoItOnce() {
        var other = maxis.another();
        want(JEAN.id(), PRO, "shop.plan");
        want(MARIE.id(), PRO, "shop.plan");

        other.runDueJobs();
        maxis.runDueJobs();

        assertThat(maxis.discord().roles().changes()).hasSize(2);
    }

    private Effect run(MemberId member) {
        var now = maxis.clock().instant();
        var ending =
                maxis.instance(SettleRolesJob.class)
                        .run(new SettleRolesJob.Order(member), new Attempt("test", 0, now, now));
        if (ending instanceof Completion.Done(var effect)) {
            return effect;
        }
        throw new AssertionError("Not done");
    }

    private void want(MemberId member, RoleId role, String source) {
        maxis.transactions()
                .as(Actor.system("test"))
                .execute(transaction -> wishes.want(transaction, member, role, source));
    }

    private void unwant(MemberId member, RoleId role, String source) {
        maxis.transactions()
                .as(Actor.member(member))
                .execute(transaction -> wishes.unwant(transaction, member, role, source));
    }

    private void changed(MemberId member) {
        maxis.instance(RolesOfChanged.class).seen(new Happening.Changed(present(member)));
    }

    private Present present(MemberId member) {
        return new Present(member, "?", Optional.empty(), Instant.EPOCH, held(member));
    }

    private Set<RoleId> held(MemberId member) {
        return maxis.discord().guild().rolesOf(member).orElseThrow();
    }

    private BigDecimal repairs() {
        var now = maxis.clock().instant();
        return maxis.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        maxis.instance(RoleRepairs.class)
                                .between(
                                        transaction,
                                        now.minus(Duration.ofDays(30)),
                                        now.plusSeconds(1)));
    }

    private long duties() {
        return maxis.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery("select count(*) from role_duties")
                                .mapTo(Long.class)
                                .one());
    }
}

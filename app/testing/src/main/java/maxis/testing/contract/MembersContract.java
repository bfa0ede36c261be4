package maxis.testing.contract;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;
import static maxis.testing.Persona.VIEWER;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.member.Banning;
import maxis.spi.member.Consent;
import maxis.spi.member.Grounds;
import maxis.spi.member.Lifting;
import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Refusal;
import maxis.spi.member.Standing;
import maxis.spi.member.Warning;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.Persona;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/** What every implementation of {@link Members} does. Personas have the levels they always have. */
public abstract class MembersContract {
    protected static final Duration A_WEEK = Duration.ofDays(7);
    private static final MemberId STRANGER = new MemberId(4_242);
    private static final Actor PROGRAM = Actor.system("test");
    private static final Grounds SPAM = new Grounds("Spam", Origin.DISCORD);

    protected abstract Members members();

    protected abstract HandClock clock();

    /** Runs work for an actor. */
    protected abstract <T> T as(Actor actor, Work<T> work);

    /** They come to the server. */
    protected abstract void joins(Persona somebody);

    protected abstract void decides(MemberId member, Consent consent, boolean isGiven);

    protected abstract void speaks(MemberId member, Language language);

    @Test
    void whoWasNeverHereIsUnknownAndWelcome() {
        assertThat(find(PROGRAM, STRANGER)).isEmpty();
        assertThat(standing(STRANGER)).isEqualTo(new Standing.Welcome());
    }

    @Test
    void whoIsHereIsKnown() {
        joins(JEAN);

        assertThat(find(PROGRAM, JEAN.id()))
                .hasValueSatisfying(profile -> {
                    assertThat(profile.id()).isEqualTo(JEAN.id());
                    assertThat(profile.isHere()).isTrue();
                    assertThat(profile.warnings()).isZero();
                });
    }

    @Test
    void membersSeeThemselvesAndThoseWithAccessToThePanelSeeAll() {
        joins(JEAN);

        assertThat(find(JEAN.actor(), JEAN.id())).isPresent();
        assertThat(find(MARIE.actor(), JEAN.id())).isEmpty();
        assertThat(find(VIEWER.actor(), JEAN.id())).isPresent();
        assertThat(as(VIEWER.actor(), work -> members().standing(work, VIEWER.id())).isBarred())
                .isFalse();
        assertThat(find(SUPPORT.actor(), JEAN.id())).isPresent();
        assertThat(find(ADMIN.actor(), JEAN.id())).isPresent();
    }

    @Test
    void eachWarningCounts() {
        joins(JEAN);

        assertThat(warn(SUPPORT.actor(), JEAN.id())).isEqualTo(new Warning.Warned(1));
        assertThat(warn(PROGRAM, JEAN.id())).isEqualTo(new Warning.Warned(2));
        assertThat(find(PROGRAM, JEAN.id()).map(Profile::warnings)).contains(2);
    }

    @Test
    void aBanEndsByItself() {
        joins(JEAN);
        var end = clock().instant().plus(A_WEEK);

        assertThat(ban(SUPPORT.actor(), JEAN.id(), Optional.of(A_WEEK)))
                .isEqualTo(new Banning.Banned(Optional.of(end)));
        assertThat(standing(JEAN.id()))
                .isEqualTo(new Standing.Barred(Optional.of("Spam"), Optional.of(end)));
        clock().advance(A_WEEK.minusSeconds(1));
        assertThat(standing(JEAN.id()).isBarred()).isTrue();
        clock().advance(Duration.ofSeconds(1));
        assertThat(standing(JEAN.id()).isBarred()).isFalse();
        assertThat(unban(JEAN.id())).isEqualTo(new Lifting.NotBanned());
    }

    @Test
    void aBanWithoutAnEndLastsUntilItIsLifted() {
        joins(JEAN);
        ban(SUPPORT.actor(), JEAN.id(), Optional.empty());

        clock().advance(Duration.ofDays(3_650));
        assertThat(standing(JEAN.id()).isBarred()).isTrue();
        assertThat(unban(JEAN.id())).isEqualTo(new Lifting.Lifted());
        assertThat(standing(JEAN.id()).isBarred()).isFalse();
        assertThat(unban(JEAN.id())).isEqualTo(new Lifting.NotBanned());
    }

    @Test
    void aNewBanTakesThePlaceOfTheOldOne() {
        joins(JEAN);
        ban(SUPPORT.actor(), JEAN.id(), Optional.of(A_WEEK));

        assertThat(ban(ADMIN.actor(), JEAN.id(), Optional.empty()))
                .isEqualTo(new Banning.Replaced(Optional.empty()));
        clock().advance(A_WEEK);
        assertThat(standing(JEAN.id()).isBarred()).isTrue();
    }

    @Test
    void aBanAfterTheEndOfAnotherIsANewOne() {
        joins(JEAN);
        ban(SUPPORT.actor(), JEAN.id(), Optional.of(A_WEEK));
        clock().advance(A_WEEK);

        assertThat(ban(SUPPORT.actor(), JEAN.id(), Optional.empty()))
                .isEqualTo(new Banning.Banned(Optional.empty()));
    }

    @Test
    void whoIsUnknownIsNeitherWarnedNorBannedNorPardoned() {
        for (var actor : new Actor[] {PROGRAM, SUPPORT.actor(), ADMIN.actor()}) {
            assertRefused(actor, STRANGER, Refusal.UNKNOWN);
        }
    }

    @Test
    void nobodyTakesMeasuresAgainstThemself() {
        for (var somebody : new Persona[] {SUPPORT, ADMIN, OWNER}) {
            joins(somebody);
            assertRefused(somebody.actor(), somebody.id(), Refusal.ONESELF);
        }
    }

    @Test
    void whoStandsAsHighOrHigherIsProtected() {
        var colleague = new MemberId(1_099);
        joins(SUPPORT);
        joins(ADMIN);
        joins(OWNER);

        assertRefused(Actor.staff(colleague), SUPPORT.id(), Refusal.PROTECTED);
        assertRefused(Actor.staff(colleague), ADMIN.id(), Refusal.PROTECTED);
        assertRefused(Actor.staff(colleague), OWNER.id(), Refusal.PROTECTED);
        assertRefused(Actor.admin(colleague), ADMIN.id(), Refusal.PROTECTED);
        assertRefused(Actor.admin(colleague), OWNER.id(), Refusal.PROTECTED);
        assertRefused(PROGRAM, SUPPORT.id(), Refusal.PROTECTED);
    }

    @Test
    void whoStandsBelowIsNot() {
        joins(SUPPORT);
        joins(ADMIN);
        joins(VIEWER);

        assertThat(warn(ADMIN.actor(), SUPPORT.id())).isEqualTo(new Warning.Warned(1));
        assertThat(warn(OWNER.actor(), ADMIN.id())).isEqualTo(new Warning.Warned(1));
        assertThat(warn(SUPPORT.actor(), VIEWER.id())).isEqualTo(new Warning.Warned(1));
    }

    @Test
    void whoIsNotOfTheTeamLearnsNothingAndDoesNothing() {
        joins(JEAN);

        assertRefused(MARIE.actor(), JEAN.id(), Refusal.UNKNOWN);
        assertRefused(VIEWER.actor(), JEAN.id(), Refusal.UNKNOWN);
    }

    @Test
    void nobodyAgreedToWhatTheyDidNotChoose() {
        joins(JEAN);
        for (var consent : Consent.values()) {
            assertThat(consents(consent)).isFalse();
        }

        decides(JEAN.id(), Consent.OFFERS, true);
        assertThat(consents(Consent.OFFERS)).isTrue();
        assertThat(consents(Consent.NAMING)).isFalse();
        decides(JEAN.id(), Consent.OFFERS, false);
        assertThat(consents(Consent.OFFERS)).isFalse();
    }

    @Test
    void aChosenLanguageIsKept() {
        joins(JEAN);
        assertThat(language()).isEmpty();

        speaks(JEAN.id(), Language.EN);
        assertThat(language()).contains(Language.EN);
    }

    private void assertRefused(Actor actor, MemberId member, Refusal why) {
        assertThat(warn(actor, member)).isEqualTo(new Warning.Refused(why));
        assertThat(ban(actor, member, Optional.empty())).isEqualTo(new Banning.Refused(why));
        assertThat(unban(actor, member)).isEqualTo(new Lifting.Refused(why));
    }

    private Optional<Profile> find(Actor actor, MemberId member) {
        return as(actor, work -> members().find(work, member));
    }

    private Standing standing(MemberId member) {
        return as(PROGRAM, work -> members().standing(work, member));
    }

    private Warning warn(Actor actor, MemberId member) {
        return as(actor, work -> members().warn(work, member, SPAM));
    }

    private Banning ban(Actor actor, MemberId member, Optional<Duration> time) {
        return as(actor, work -> members().ban(work, member, SPAM, time));
    }

    private Lifting unban(MemberId member) {
        return unban(SUPPORT.actor(), member);
    }

    private Lifting unban(Actor actor, MemberId member) {
        return as(actor, work -> members().unban(work, member, Origin.DISCORD));
    }

    private boolean consents(Consent consent) {
        return as(PROGRAM, work -> members().consents(work, JEAN.id(), consent));
    }

    private Optional<Language> language() {
        return as(PROGRAM, work -> members().language(work, JEAN.id()));
    }
}

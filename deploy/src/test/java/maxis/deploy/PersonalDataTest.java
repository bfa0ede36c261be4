package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.personal.MemberColumns;
import maxis.runtime.personal.PersonalParts;
import maxis.spi.Cog;
import maxis.spi.personal.MemberData;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;
import maxis.testing.access.Planting;
import maxis.testing.personal.Canaries;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** All cogs together answer for every table that names a member. */
final class PersonalDataTest {
    /** Whose rows {@link Planting} makes first. */
    private static final MemberId PLANTED = new MemberId(1_001);

    private TestPlatform platform;

    @BeforeEach
    void startEverything() {
        var cogs = new ArrayList<Cog>(List.of(new PlatformCog()));
        ServiceLoader.load(Cog.class).forEach(cogs::add);
        platform = TestPlatform.with(cogs.toArray(Cog[]::new));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void everyTableThatNamesAMemberIsAnsweredForOrExempt() {
        assertThat(unanswered()).isEmpty();
    }

    @Test
    void aTableThatNobodyAnswersForIsFound() {
        platform.database()
                .asOwner()
                .useHandle(owner -> owner.execute("create table planted (member_id bigint)"));

        assertThat(unanswered()).containsExactly("planted");
    }

    @Test
    void whatIsAnsweredForExists() {
        var parts = platform.instance(PersonalParts.class);
        var named = new TreeSet<>(parts.answered());
        named.addAll(parts.exempt());

        assertThat(tables()).containsAll(named);
    }

    @Test
    void noTextInAnyTableSurvivesAnErasure() {
        platform.database().asOwner().useHandle(owner -> Planting.inEveryTable(owner, 1));
        var canaries = new Canaries(platform.database());
        assertThat(canaries.plant(PLANTED)).hasSizeGreaterThan(5);
        assertThat(canaries.found()).isNotEmpty();

        platform.transactions()
                .as(Actor.member(PLANTED))
                .execute(transaction ->
                        platform.instance(MemberData.class).erase(transaction, PLANTED));
        platform.runDueJobs();

        assertThat(canaries.found()).isEmpty();
    }

    private Set<String> unanswered() {
        var parts = platform.instance(PersonalParts.class);
        var unanswered =
                new TreeSet<>(platform.database().asOwner().withHandle(MemberColumns::tables));
        unanswered.removeAll(parts.answered());
        unanswered.removeAll(parts.exempt());
        return unanswered;
    }

    private List<String> tables() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery(
                                        "select relname from pg_class where relnamespace ="
                                                + " 'public'::regnamespace and relkind = 'r'")
                                .mapTo(String.class)
                                .list());
    }
}

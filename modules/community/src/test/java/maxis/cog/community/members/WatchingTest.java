package maxis.cog.community.members;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.spi.discord.Rank;
import maxis.spi.health.Health;
import maxis.spi.member.MemberJoined;
import maxis.spi.member.MemberLeft;
import maxis.spi.member.Profile;
import maxis.spi.storage.Actor;
import maxis.spi.value.RoleId;
import maxis.testing.Acting;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

final class WatchingTest {
    private static final RoleId RED = new RoleId(71);
    private static final RoleId BLUE = new RoleId(72);
    private static final RoleId MODERATORS = new RoleId(73);
    private static final RoleId BOOSTERS = new RoleId(74);

    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new CommunityCog());
        maxis.discord().has(new Rank(BOOSTERS, "Boosters", false, false));
        maxis.discord().has(new Rank(MODERATORS, "Modération", true, true));
        maxis.discord().has(new Rank(RED, "Rouge", true, false));
        maxis.discord().has(new Rank(BLUE, "Bleu", true, false));
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void whatHappensOnTheServerIsKnown() {
        maxis.discord().joins(JEAN.id(), RED);
        maxis.discord().calls(JEAN.id(), "Jeannot");
        maxis.discord().holds(JEAN.id(), BLUE);

        assertThat(find(JEAN).orElseThrow().name()).isEqualTo("Jeannot");
        assertThat(roles(JEAN)).containsExactly(BLUE);
        maxis.discord().leaves(JEAN.id());
        assertThat(find(JEAN).orElseThrow().isHere()).isFalse();
        assertThat(maxis.events())
                .containsExactly(
                        new MemberJoined(JEAN.id(), maxis.clock().instant(), false),
                        new MemberLeft(JEAN.id(), maxis.clock().instant()));
    }

    @Test
    void messagesAreCountedWithoutAStatementEach() {
        maxis.discord().joins(JEAN.id());
        for (int message = 0; message < 50; message++) {
            maxis.discord().writes(JEAN.id(), Acting.SQUARE, "Salut");
        }
        assertThat(messagesOf(JEAN)).isZero();

        maxis.instance(ActivityCounts.class).flush();
        assertThat(messagesOf(JEAN)).isEqualTo(50);
    }

    @Test
    void whatHappenedWhileNobodyListenedIsFoundOutAfterwards() {
        maxis.discord().joins(JEAN.id());
        maxis.discord().joins(MARIE.id());
        maxis.discord().disconnect();
        maxis.clock().advance(Duration.ofHours(2));
        maxis.discord().leaves(JEAN.id());
        maxis.discord().leaves(EMMA.id());

        maxis = maxis.restart();
        maxis.discord().returns();

        assertThat(find(JEAN).orElseThrow().isHere()).isFalse();
        assertThat(find(MARIE).orElseThrow().isHere()).isTrue();
        assertThat(find(EMMA)).isEmpty();
        maxis.clock().advance(Duration.ofSeconds(1));
        assertThat(health()).isEqualTo(new Health.Well("5 members"));
    }

    @Test
    void aServerThatIsNotKnownYetIsNotAnEmptyOne() {
        maxis.discord().joins(JEAN.id());
        Persona.all().forEach(persona -> maxis.discord().holds(persona.id()));
        maxis.discord().disconnect();
        Persona.all().forEach(persona -> maxis.discord().leaves(persona.id()));
        maxis.clock().advance(Duration.ofHours(2));

        maxis = maxis.restart();
        maxis.discord().returns();

        assertThat(find(JEAN).orElseThrow().isHere()).isTrue();
    }

    @Test
    void whoLeftAndCameBackUnheardIsToldOfBothWays() {
        maxis.discord().joins(JEAN.id());
        maxis.discord().disconnect();
        maxis.clock().advance(Duration.ofHours(2));
        maxis.discord().leaves(JEAN.id());
        maxis.discord().joins(JEAN.id());

        maxis = maxis.restart();
        maxis.discord().returns();
        maxis.discord().returns();

        var now = maxis.clock().instant();
        assertThat(maxis.events())
                .contains(new MemberLeft(JEAN.id(), now))
                .contains(new MemberJoined(JEAN.id(), now, true))
                .filteredOn(event -> event instanceof MemberLeft)
                .hasSize(1);
    }

    @Test
    void healthTellsWhenTheRegistryAndDiscordDisagree() {
        assertThat(health()).isInstanceOf(Health.Poor.class);

        maxis.discord().returns();

        maxis.clock().advance(Duration.ofSeconds(1));
        assertThat(health()).isEqualTo(new Health.Well("7 members"));
    }

    @Test
    void whoComesBackGetsHarmlessRolesBackWhereAnAdminWantsThat() {
        maxis.set("community", "return_roles", "true");
        maxis.set("community", "sensitive_roles", BLUE.toString());
        maxis.discord().joins(JEAN.id(), RED, BLUE, MODERATORS, BOOSTERS);
        maxis.discord().leaves(JEAN.id());

        maxis.discord().joins(JEAN.id());
        maxis.runDueJobs();

        assertThat(maxis.discord().guild().rolesOf(JEAN.id())).contains(Set.of(RED));
        assertThat(roles(JEAN)).containsExactly(RED);
    }

    @Test
    void nobodyGetsRolesBackUnlessAnAdminWantsThat() {
        maxis.discord().joins(JEAN.id(), RED);
        maxis.discord().leaves(JEAN.id());

        maxis.discord().joins(JEAN.id());
        maxis.runDueJobs();

        assertThat(maxis.discord().roles().changes()).isEmpty();
    }

    private Optional<Profile> find(Persona somebody) {
        return maxis.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        maxis.instance(MemberRegistry.class).find(transaction, somebody.id()));
    }

    private Set<RoleId> roles(Persona somebody) {
        return maxis.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        maxis.instance(MemberRegistry.class).roles(transaction, somebody.id()));
    }

    private long messagesOf(Persona somebody) {
        return maxis.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select total_messages from users where user_id = :id")
                                .bind("id", somebody.id().value())
                                .mapTo(Long.class)
                                .one());
    }

    private Health health() {
        return maxis.instance(MembersHealth.class).look();
    }
}

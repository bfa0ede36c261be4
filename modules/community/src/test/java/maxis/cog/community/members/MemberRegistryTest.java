package maxis.cog.community.members;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.cog.community.CommunityCog;
import maxis.spi.discord.Present;
import maxis.spi.event.DomainEvent;
import maxis.spi.member.MemberJoined;
import maxis.spi.member.MemberLeft;
import maxis.spi.member.Profile;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

final class MemberRegistryTest {
    private static final RoleId RED = new RoleId(71);
    private static final RoleId BLUE = new RoleId(72);

    private TestPlatform platform;
    private MemberRegistry registry;
    private Instant now;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new CommunityCog());
        registry = platform.instance(MemberRegistry.class);
        now = platform.clock().instant();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whoComesIsKnownAndTold() {
        registry.joined(present(JEAN, RED));

        assertThat(find(JEAN))
                .contains(
                        new Profile(
                                JEAN.id(), "Jean", Optional.empty(), Optional.of(now), true, 0));
        assertThat(roles(JEAN)).containsExactly(RED);
        assertThat(events()).containsExactly(new MemberJoined(JEAN.id(), now, false));
    }

    @Test
    void aComingHeardOfTwiceIsToldOnce() {
        registry.joined(present(JEAN));
        registry.joined(present(JEAN));
        registry.reconcile(List.of(List.of(present(JEAN))));

        assertThat(events()).hasSize(1);
    }

    @Test
    void whoGoesStaysKnownWithTheirRolesAndComesBackAsOneWhoReturns() {
        registry.joined(present(JEAN, RED));
        registry.left(JEAN.id());
        registry.left(JEAN.id());

        assertThat(find(JEAN)).hasValueSatisfying(jean -> assertThat(jean.isHere()).isFalse());
        assertThat(roles(JEAN)).containsExactly(RED);
        registry.joined(present(JEAN));
        assertThat(events())
                .containsExactly(
                        new MemberJoined(JEAN.id(), now, false),
                        new MemberLeft(JEAN.id(), now),
                        new MemberJoined(JEAN.id(), now, true));
    }

    @Test
    void namesPicturesAndRolesFollow() {
        registry.joined(present(JEAN, RED));
        registry.joined(new Present(JEAN.id(), "Jeannot", Optional.of("a.png"), now, Set.of(BLUE)));

        assertThat(find(JEAN))
                .hasValueSatisfying(jean -> {
                    assertThat(jean.name()).isEqualTo("Jeannot");
                    assertThat(jean.avatar()).contains("a.png");
                });
        assertThat(roles(JEAN)).containsExactly(BLUE);
        assertThat(events()).hasSize(1);
    }

    @Test
    void afterDowntimeTheListTellsWhoCameAndWent() {
        registry.joined(present(JEAN));
        registry.joined(present(MARIE));
        platform.clock().advance(Duration.ofHours(5));

        var found = registry.reconcile(List.of(List.of(present(EMMA)), List.of(present(MARIE))));

        assertThat(found).isEqualTo(new Reconciliation(1, 1));
        assertThat(isHere(JEAN)).isFalse();
        assertThat(isHere(MARIE)).isTrue();
        assertThat(isHere(EMMA)).isTrue();
        assertThat(events()).hasSize(4);
        assertThat(registry.reconcile(List.of(List.of(present(EMMA), present(MARIE)))))
                .isEqualTo(new Reconciliation(0, 0));
    }

    @Test
    void aListThatBreaksOffMakesNobodyLeave() {
        registry.joined(present(JEAN));
        registry.joined(present(MARIE));
        platform.clock().advance(Duration.ofHours(5));

        assertThatThrownBy(() -> registry.reconcile(() -> breakingOff(List.of(present(MARIE)))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(isHere(JEAN)).isTrue();
    }

    @Test
    void whatIsToldMeanwhileIsNewerThanTheList() {
        registry.joined(present(JEAN));
        platform.clock().advance(Duration.ofHours(5));

        registry.reconcile(() -> {
            // The list was made before these two happened.
            platform.clock().advance(Duration.ofSeconds(1));
            registry.left(JEAN.id());
            registry.joined(present(EMMA));
            return List.of(List.of(present(JEAN))).iterator();
        });

        assertThat(isHere(JEAN)).isFalse();
        assertThat(isHere(EMMA)).isTrue();
    }

    @Test
    void twoWhoHearOfOneComingTellItOnce() throws Exception {
        var crowd = new ArrayList<Present>();
        for (long id = 1; id <= 200; id++) {
            crowd.add(new Present(new MemberId(id), "member", Optional.empty(), now, Set.of(RED)));
        }
        Callable<Reconciliation> forwards = () -> registry.reconcile(List.of(crowd));
        Callable<Reconciliation> backwards = () -> registry.reconcile(List.of(crowd.reversed()));

        int came = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var found : threads.invokeAll(List.of(forwards, backwards, forwards, backwards))) {
                came += found.get().came();
            }
        }

        assertThat(came).isEqualTo(200);
        assertThat(events()).hasSize(200);
    }

    private static Iterator<List<Present>> breakingOff(List<Present> first) {
        var pages = List.of(first).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<Present> next() {
                return pages.next();
            }
        };
    }

    private Present present(Persona somebody, RoleId... roles) {
        return new Present(somebody.id(), somebody.name(), Optional.empty(), now, Set.of(roles));
    }

    private Optional<Profile> find(Persona somebody) {
        return platform.transactions()
                .as(Actor.system("test"))
                .run(transaction -> registry.find(transaction, somebody.id()));
    }

    private boolean isHere(Persona somebody) {
        return find(somebody).map(Profile::isHere).orElseThrow();
    }

    private Set<RoleId> roles(Persona somebody) {
        return platform.transactions()
                .as(Actor.system("test"))
                .run(transaction -> registry.roles(transaction, somebody.id()));
    }

    private List<DomainEvent> events() {
        return platform.events();
    }
}

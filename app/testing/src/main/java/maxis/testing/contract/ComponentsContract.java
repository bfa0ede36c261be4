package maxis.testing.contract;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.contract.PanelCog.LIFETIME;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.component.Components;
import maxis.runtime.component.Components.Meaning;
import maxis.runtime.component.Components.Meaning.Expired;
import maxis.runtime.component.Components.Meaning.Known;
import maxis.runtime.component.Components.Meaning.SomebodyElses;
import maxis.runtime.component.Components.Meaning.SwitchedOff;
import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;
import maxis.spi.value.MemberId;
import maxis.testing.HandClock;
import maxis.testing.contract.PanelCog.Press;
import maxis.testing.contract.PanelCog.Pull;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** What every implementation of {@link Components} does, where {@link PanelCog} is on. */
public abstract class ComponentsContract {
    private static final Duration BLINK = Duration.ofMillis(1);

    protected abstract Components components();

    protected abstract HandClock clock();

    /** The components of the process that comes after this one. */
    protected abstract Components restarted();

    /** The components of a process in which the cog is switched off. */
    protected abstract Components withoutTheCog();

    @Test
    void aComponentMeansWhatWasOffered() {
        var meaning = components().meaning(publicly(new Press("bell")), JEAN.id());

        assertThat(meaning)
                .isInstanceOfSatisfying(
                        Known.class,
                        known -> {
                            assertThat(known.gesture()).isEqualTo(new Press("bell"));
                            assertThat(known.declaration().gesture()).isEqualTo(Press.class);
                        });
    }

    @Test
    void allOfACardIsOfferedAtOnceAndEachHasItsOwnId() {
        List<Gesture> shown = LongStream.range(0, 25).<Gesture>mapToObj(Pull::new).toList();

        var ids = components().offer(shown, Optional.empty());

        assertThat(ids).containsOnlyKeys(shown);
        assertThat(ids.values()).doesNotHaveDuplicates();
        shown.forEach(gesture -> assertKnown(id(ids, gesture), JEAN.id(), gesture));
    }

    @Test
    void nothingIsOfferedWhereNothingCanBePressed() {
        assertThat(components().offer(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void theIdSaysNothingAndFitsWhereDiscordTakesIt() {
        assertThat(publicly(new Press("secret"))).hasSizeBetween(20, 64).doesNotContain("secret");
    }

    @Test
    void whatIsOfferedToOneMemberIsNobodyElses() {
        var id = to(JEAN.id(), new Press("bell"));

        assertKnown(id, JEAN.id(), new Press("bell"));
        assertThat(components().meaning(id, MARIE.id())).isEqualTo(new SomebodyElses());
    }

    @Test
    void theSameForTwoMembersIsTwoComponents() {
        assertThat(to(JEAN.id(), new Press("bell")))
                .isNotEqualTo(to(MARIE.id(), new Press("bell")));
    }

    @Test
    void itExpiresWhenItsLifetimeHasPassed() {
        var id = publicly(new Press("bell"));

        clock().advance(LIFETIME.minus(BLINK));
        assertKnown(id, JEAN.id(), new Press("bell"));
        clock().advance(BLINK);
        assertThat(components().meaning(id, JEAN.id())).isEqualTo(new Expired());
    }

    @Test
    void oneWithoutALifetimeOfItsOwnLivesForAYear() {
        var id = publicly(new Pull(1));

        clock().advance(Duration.ofDays(365).minus(BLINK));
        assertKnown(id, MARIE.id(), new Pull(1));
        clock().advance(BLINK);
        assertThat(components().meaning(id, MARIE.id())).isEqualTo(new Expired());
    }

    @Test
    void shownAgainItLivesOn() {
        var id = publicly(new Press("bell"));
        clock().advance(LIFETIME.dividedBy(2));
        publicly(new Press("bell"));
        clock().advance(LIFETIME.minus(BLINK));

        assertKnown(id, JEAN.id(), new Press("bell"));
    }

    @Test
    void whatWasNeverOursHasExpired() {
        for (var foreign : List.of("", ".", "x", "AAAAAAAAAAAAAAAAAAAAAA", "a".repeat(100))) {
            assertThat(components().meaning(foreign, JEAN.id())).isEqualTo(new Expired());
        }
    }

    @Test
    void whatFollowsADotTellsComponentsOfOneMeaningApart() {
        assertKnown(publicly(new Press("bell")) + ".2", JEAN.id(), new Press("bell"));
    }

    @Test
    void aRestartChangesNothing() {
        var id = to(JEAN.id(), new Press("L'été <@1> \"\u0000\ud83d\ude00"));

        assertThat(restarted().meaning(id, JEAN.id()))
                .isInstanceOfSatisfying(
                        Known.class,
                        known ->
                                assertThat(known.gesture())
                                        .isEqualTo(new Press("L'été <@1> \"\u0000\ud83d\ude00")));
    }

    @Test
    void aSwitchedOffCogIsNamedAsTheReason() {
        assertThat(withoutTheCog().meaning(publicly(new Press("bell")), JEAN.id()))
                .isEqualTo(new SwitchedOff());
    }

    @Test
    void whatNobodyAnswersCannotBeShown() {
        assertThatThrownBy(() -> publicly(new Unheard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("panel.unheard");
    }

    @Test
    void aThousandMayUseAndShowOneAtOnce() throws InterruptedException, ExecutionException {
        var id = publicly(new Press("bell"));
        Callable<Meaning> use =
                () -> {
                    publicly(new Press("bell"));
                    return components().meaning(id, JEAN.id());
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var meaning : threads.invokeAll(Collections.nCopies(1_000, use))) {
                assertThat(meaning.get()).isInstanceOf(Known.class);
            }
        }
    }

    private String publicly(Gesture gesture) {
        return id(components().offer(List.of(gesture), Optional.empty()), gesture);
    }

    private String to(MemberId member, Gesture gesture) {
        return id(components().offer(List.of(gesture), Optional.of(member)), gesture);
    }

    private static String id(Map<Gesture, String> ids, Gesture gesture) {
        return Objects.requireNonNull(ids.get(gesture), "It was offered and got no id");
    }

    private void assertKnown(String id, MemberId user, Gesture gesture) {
        assertThat(components().meaning(id, user))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.gesture()).isEqualTo(gesture));
    }

    @StoredAs("panel.unheard")
    private record Unheard() implements Gesture {}
}

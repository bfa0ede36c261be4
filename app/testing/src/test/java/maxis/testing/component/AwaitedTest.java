package maxis.testing.component;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.component.Awaited;
import maxis.runtime.component.Components.Meaning;
import maxis.runtime.component.ReloadAwaited;
import maxis.spi.discord.Happening;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.testing.TestPlatform;
import maxis.testing.contract.PanelCog;
import maxis.testing.contract.PanelCog.Press;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class AwaitedTest {
    private static final ChannelId SQUARE = new ChannelId(5001);
    private static final ChannelId CORNER = new ChannelId(5002);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TestPlatform platform = TestPlatform.with(new PlatformCog(), new PanelCog());
    private final Awaited awaited = platform.instance(Awaited.class);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theNextMessageOfTheOneWhoWasAskedIsTheAnswerOnce() {
        ask("name");

        assertThat(awaited.isAwaited(JEAN.id(), SQUARE)).isTrue();
        assertThat(answer()).contains(new Press("name"));
        assertThat(awaited.isAwaited(JEAN.id(), SQUARE)).isFalse();
        assertThat(answer()).isEmpty();
    }

    @Test
    void nobodyElseAndNowhereElse() {
        ask("name");

        assertThat(awaited.isAwaited(MARIE.id(), SQUARE)).isFalse();
        assertThat(awaited.isAwaited(JEAN.id(), CORNER)).isFalse();
        assertThat(awaited.take(JEAN.id(), CORNER)).isEmpty();
    }

    @Test
    void aNewerQuestionTakesThePlaceOfAnOlderOne() {
        ask("name");
        ask("colour");

        assertThat(answer()).contains(new Press("colour"));
        assertThat(answer()).isEmpty();
    }

    @Test
    void afterThePatienceItIsTalkAgainAndTheRowGoes() {
        ask("name");
        platform.clock().advance(PATIENCE);

        assertThat(awaited.isAwaited(JEAN.id(), SQUARE)).isFalse();
        assertThat(answer()).isEmpty();
        platform.advance(Duration.ofHours(1));
        assertThat(rows()).isZero();
    }

    @Test
    void aQuestionSurvivesTheProcess() {
        ask("name");
        var after = platform.restart();
        assertThat(after.instance(Awaited.class).isAwaited(JEAN.id(), SQUARE)).isFalse();

        after.instance(ReloadAwaited.class).seen(new Happening.Returned());

        assertThat(after.instance(Awaited.class).take(JEAN.id(), SQUARE))
                .containsInstanceOf(Meaning.Known.class);
    }

    @Test
    void whatAnotherProcessHeardMeanwhileIsNotWaitedForAnyMore() {
        ask("name");
        var other = platform.another().instance(Awaited.class);
        other.load();
        assertThat(other.take(JEAN.id(), SQUARE)).isPresent();

        assertThat(awaited.take(JEAN.id(), SQUARE)).isEmpty();
        awaited.load();
        assertThat(awaited.isAwaited(JEAN.id(), SQUARE)).isFalse();
    }

    @Test
    void ofManyMessagesAtOnceOneIsTheAnswer() throws InterruptedException, ExecutionException {
        ask("name");
        Callable<Optional<Meaning>> taking = () -> awaited.take(JEAN.id(), SQUARE);
        int answers = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var taken : threads.invokeAll(Collections.nCopies(50, taking))) {
                answers += taken.get().isPresent() ? 1 : 0;
            }
        }

        assertThat(answers).isEqualTo(1);
    }

    private void ask(String what) {
        awaited.expect(
                JEAN.id(),
                SQUARE,
                new Reply.Expect(Text.of("platform.value"), new Press(what), PATIENCE));
    }

    private Optional<Press> answer() {
        return awaited.take(JEAN.id(), SQUARE)
                .filter(Meaning.Known.class::isInstance)
                .map(meaning -> (Press) ((Meaning.Known) meaning).gesture());
    }

    private long rows() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select count(*) from awaited_answers")
                                .mapTo(Long.class)
                                .one());
    }
}

package maxis.testing.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Fault;
import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Threads;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;

/** What is sent or made under a key is there once, whatever happens in between. */
class OnceTest {
    private static final Card CARD = Card.of(Text.of("platform.refuse.forbidden"));
    private static final Card OTHER = Card.of(Text.of("platform.refuse.busy").with("wait", 3));
    private static final Duration HOURS = Duration.ofHours(5);

    private final Wire wire = new Wire();
    private final Scene scene = new Scene(wire);

    @AfterEach
    void close() {
        wire.close();
    }

    private Messages messages() {
        return wire.port(Messages.class);
    }

    private long square() {
        return scene.stage().square().value();
    }

    @Test
    void aKeyIsRememberedOverARestartAndForHours() {
        var first = messages().post(scene.stage().square(), CARD, "key");
        wire.restart();
        wire.clock().advance(HOURS);

        assertThat(messages().post(scene.stage().square(), CARD, "key")).isEqualTo(first);
        assertThat(scene.messagesIn(square())).hasSize(1);
    }

    @Test
    void aMessageOfWhichNobodyHeardIsFoundHoursLater() {
        loseAnswers("POST /channels/.*/messages", 100);
        assertThat(messages().post(scene.stage().square(), CARD, "key"))
                .isInstanceOf(Delivery.Busy.class);
        wire.discord().faults().clear();
        messages().post(scene.stage().square(), CARD, "another");
        wire.clock().advance(HOURS);

        assertThat(messages().post(scene.stage().square(), CARD, "key"))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(scene.messagesIn(square())).hasSize(2);
    }

    @Test
    void aMessageOfWhichNobodyHeardIsNotSentAgainAtOnceEither() {
        loseAnswers("POST /channels/.*/messages", 1);
        messages().direct(scene.stage().member(), CARD, "key");

        assertThat(messages().direct(scene.stage().member(), CARD, "key"))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(scene.messagesIn(scene.line(scene.stage().member()))).hasSize(1);
    }

    @Test
    void aDirectMessageIsChangedAfterARestart() {
        if (messages().direct(scene.stage().member(), CARD, "key")
                instanceof Delivery.Sent(var message)) {
            wire.restart();

            assertThat(messages().edit(message, OTHER)).isEqualTo(new Delivery.Sent(message));
            return;
        }
        throw new AssertionError("Not sent");
    }

    @Test
    void aThreadOfWhichNobodyHeardIsFoundAndFilled() {
        loseAnswers("POST /channels/.*/threads", 1);
        var threads = wire.port(Threads.class);
        var name = Text.of("platform.refuse.forbidden");
        var members = Set.of(scene.stage().member());

        var first = threads.open(scene.stage().square(), name, members, "key");

        assertThat(first).isInstanceOf(Threads.Opening.Opened.class);
        assertThat(threadsOf(square())).isEqualTo(1);
        assertThat(threads.open(scene.stage().square(), name, members, "key")).isEqualTo(first);
        assertThat(threads.open(scene.stage().square(), name, members, "other"))
                .isNotEqualTo(first);
    }

    @Test
    void aClosedThreadIsReopenedAfterARestart() {
        var threads = wire.port(Threads.class);
        if (threads.open(
                        scene.stage().square(),
                        Text.of("platform.refuse.forbidden"),
                        Set.of(scene.stage().member()),
                        "key")
                instanceof Threads.Opening.Opened(var thread)) {
            threads.archive(thread);
            wire.restart();
            assertThat(wire.jda().getThreadChannelById(thread.value())).isNull();

            assertThat(threads.reopen(thread)).isEqualTo(new Threads.Change.Made());
            return;
        }
        throw new AssertionError("Not opened");
    }

    private long threadsOf(long parent) {
        var world = scene.rules().world();
        return world.locked(
                () -> world.places().threads().filter(thread -> thread.parent() == parent).count());
    }

    private void loseAnswers(String operations, int times) {
        wire.discord().faults().plan(Fault.of(operations, new Effect.LostAnswer()).times(times));
    }
}

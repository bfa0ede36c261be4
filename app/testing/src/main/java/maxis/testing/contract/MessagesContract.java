package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Quote;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What every implementation of {@link Messages} does. */
public abstract class MessagesContract {
    private static final Card CARD = Card.of(Text.of("platform.refuse.forbidden"));
    private static final Card OTHER = Card.of(Text.of("platform.refuse.busy"));

    protected abstract Messages messages();

    protected abstract DiscordStage stage();

    /** How many messages of the bot stand in a channel. */
    protected abstract int countIn(ChannelId channel);

    /** How many messages of the bot a member has got in private. */
    protected abstract int countTo(MemberId member);

    @Test
    void aMessageStandsInItsChannel() {
        var message = sent(messages().post(stage().square(), CARD, "first"));

        assertThat(message.channel()).isEqualTo(stage().square());
        assertThat(countIn(stage().square())).isEqualTo(1);
    }

    @Test
    void theSameKeyAgainIsTheMessageOfTheFirstCall() {
        var message = sent(messages().post(stage().square(), CARD, "first"));

        assertThat(sent(messages().post(stage().square(), OTHER, "first"))).isEqualTo(message);
        assertThat(sent(messages().post(stage().square(), CARD, "second"))).isNotEqualTo(message);
        assertThat(countIn(stage().square())).isEqualTo(2);
    }

    @Test
    void theSameKeyManyTimesAtOnceIsOneMessage() throws InterruptedException, ExecutionException {
        Callable<Delivery> posting = () -> messages().post(stage().square(), CARD, "first");
        var seen = new HashSet<MessageId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, posting))) {
                seen.add(sent(answer.get()));
            }
        }

        assertThat(seen).hasSize(1);
        assertThat(countIn(stage().square())).isEqualTo(1);
    }

    @Test
    void aMemberGetsAMessageInPrivateOnceForAKey() {
        var message = sent(messages().direct(stage().member(), CARD, "first"));

        assertThat(sent(messages().direct(stage().member(), CARD, "first"))).isEqualTo(message);
        assertThat(countTo(stage().member())).isEqualTo(1);
    }

    @Test
    void whoTakesNoDirectMessagesOrIsNotHereGetsNone() {
        assertThat(messages().direct(stage().closed(), CARD, "first"))
                .isEqualTo(new Delivery.Blocked());
        assertThat(messages().direct(stage().absent(), CARD, "second"))
                .isEqualTo(new Delivery.Gone());
    }

    @Test
    void aChannelThatIsGoneOrForbiddenSaysSo() {
        assertThat(messages().post(stage().gone(), CARD, "first")).isEqualTo(new Delivery.Gone());
        assertThat(messages().post(stage().forbidden(), CARD, "second"))
                .isInstanceOfSatisfying(
                        Delivery.Forbidden.class,
                        forbidden -> assertThat(forbidden.permission()).isNotBlank());
    }

    @Test
    void wordsOfAMemberArePassedOnOnceForAKey() {
        var quote = new Quote("Jean", "Bonjour @everyone, **où** est ma clé ?");
        var message = sent(messages().relay(stage().square(), quote, "first"));

        assertThat(sent(messages().relay(stage().square(), quote, "first"))).isEqualTo(message);
        assertThat(countIn(stage().square())).isEqualTo(1);
        sent(messages().relayDirect(stage().member(), quote, "second"));
        assertThat(countTo(stage().member())).isEqualTo(1);
        assertThat(messages().relayDirect(stage().closed(), quote, "third"))
                .isEqualTo(new Delivery.Blocked());
    }

    @Test
    void aMessageIsChangedAndDeletedAndThenGone() {
        var message = sent(messages().post(stage().square(), CARD, "first"));

        assertThat(messages().edit(message, OTHER)).isEqualTo(new Delivery.Sent(message));
        assertThat(countIn(stage().square())).isEqualTo(1);
        assertThat(messages().delete(message)).isEqualTo(new Delivery.Sent(message));
        assertThat(countIn(stage().square())).isZero();
        assertThat(messages().edit(message, CARD)).isEqualTo(new Delivery.Gone());
        assertThat(messages().delete(message)).isEqualTo(new Delivery.Gone());
    }

    private static MessageId sent(Delivery delivery) {
        if (delivery instanceof Delivery.Sent(var message)) {
            return message;
        }
        throw new AssertionError("Not sent: " + delivery);
    }
}

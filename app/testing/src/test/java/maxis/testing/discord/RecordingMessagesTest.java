package maxis.testing.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.MessagesContract;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class RecordingMessagesTest extends MessagesContract {
    private static final Card CARD = Card.of(Text.of("platform.refuse.busy"));

    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Messages messages() {
        return discord.messages();
    }

    @Override
    protected DiscordStage stage() {
        return StagedDiscord.STAGE;
    }

    @Override
    protected int countIn(ChannelId channel) {
        return discord.messages().in(channel).size();
    }

    @Override
    protected int countTo(MemberId member) {
        return discord.messages().to(member).size();
    }

    @Test
    void whatWasRefusedIsSentWhenTheObstacleIsGone() {
        discord.isBusyFor(Duration.ofSeconds(3));
        assertThat(messages().post(stage().square(), CARD, "first"))
                .isEqualTo(new Delivery.Busy(Duration.ofSeconds(3)));
        discord.isBusyFor(Duration.ZERO);
        discord.allows(stage().forbidden());
        discord.opensMessages(stage().closed());

        assertThat(messages().post(stage().square(), CARD, "first"))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(messages().post(stage().forbidden(), CARD, "second"))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(messages().direct(stage().closed(), CARD, "third"))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(discord.messages().all())
                .extracting(Posted::key)
                .containsExactly("first", "second", "third");
    }
}

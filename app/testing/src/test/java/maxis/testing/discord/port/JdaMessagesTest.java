package maxis.testing.discord.port;

import maxis.spi.discord.Messages;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.MessagesContract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdaMessagesTest extends MessagesContract {
    private final Wire wire = new Wire();
    private Scene scene = new Scene(wire);

    @BeforeEach
    void set() {
        scene = new Scene(wire);
        wire.forget();
    }

    @AfterAll
    void close() {
        wire.close();
    }

    @Override
    protected Messages messages() {
        return wire.port(Messages.class);
    }

    @Override
    protected DiscordStage stage() {
        return scene.stage();
    }

    @Override
    protected int countIn(ChannelId channel) {
        return scene.messagesIn(channel.value()).size();
    }

    @Override
    protected int countTo(MemberId member) {
        return scene.messagesIn(scene.line(member)).size();
    }
}

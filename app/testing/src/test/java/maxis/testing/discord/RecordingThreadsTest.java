package maxis.testing.discord;

import maxis.spi.discord.Threads;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.ThreadsContract;

import java.util.Set;

class RecordingThreadsTest extends ThreadsContract {
    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Threads threads() {
        return discord.threads();
    }

    @Override
    protected DiscordStage stage() {
        return StagedDiscord.STAGE;
    }

    @Override
    protected Set<MemberId> membersOf(ChannelId thread) {
        return discord.threads().of(thread).members();
    }

    @Override
    protected boolean isClosed(ChannelId thread) {
        return discord.threads().of(thread).isArchived();
    }
}

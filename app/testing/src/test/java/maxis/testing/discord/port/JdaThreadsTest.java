package maxis.testing.discord.port;

import maxis.spi.discord.Threads;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.ThreadsContract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.util.Set;
import java.util.stream.Collectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdaThreadsTest extends ThreadsContract {
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
    protected Threads threads() {
        return wire.port(Threads.class);
    }

    @Override
    protected DiscordStage stage() {
        return scene.stage();
    }

    @Override
    protected Set<MemberId> membersOf(ChannelId thread) {
        var world = scene.rules().world();
        long bot = wire.jda().getSelfUser().getIdLong();
        return world.locked(() ->
                world.requireChannel(thread.value()).thread().members().keySet().stream()
                        .filter(id -> id != bot)
                        .map(MemberId::new)
                        .collect(Collectors.toSet()));
    }

    @Override
    protected boolean isClosed(ChannelId thread) {
        var world = scene.rules().world();
        return world.locked(() -> {
            var facts = world.requireChannel(thread.value()).thread();
            return facts.isArchived() && facts.isLocked();
        });
    }
}

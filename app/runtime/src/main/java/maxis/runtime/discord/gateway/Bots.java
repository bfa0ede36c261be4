package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.spi.ProcessRole;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

import java.util.List;
import java.util.Optional;

/** The bots that run in this process at this moment: none while another one holds the gateway. */
final class Bots implements Connection {
    private volatile List<Bot> running = List.of();

    @Inject
    Bots() {}

    /** Begins to connect them; returns at once. */
    void start(List<Bot> bots) {
        running = List.copyOf(bots);
        running.forEach(Bot::start);
    }

    void stop() {
        var leaving = running;
        running = List.of();
        leaving.forEach(Bot::stop);
    }

    List<Bot> running() {
        return running;
    }

    @Override
    public Optional<JDA> bot(ProcessRole role) {
        return running.stream()
                .filter(bot -> bot.plan().answersFor().contains(role))
                .findFirst()
                .flatMap(Bot::jda);
    }

    @Override
    public Optional<Guild> guild() {
        return running.stream()
                .filter(bot -> bot.plan().isWatching())
                .findFirst()
                .flatMap(Bot::guild);
    }
}

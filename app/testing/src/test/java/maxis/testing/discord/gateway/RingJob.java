package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.testing.discord.gateway.LobbyCog.Ring;

final class RingJob implements JobHandler<Ring> {
    private final Lobby lobby;

    @Inject
    RingJob(Lobby lobby) {
        this.lobby = lobby;
    }

    @Override
    public Completion run(Ring job, Attempt attempt) {
        lobby.ring(job.number());
        return Completion.done();
    }
}

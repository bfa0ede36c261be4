package maxis.cog.community.greeting;

import maxis.spi.discord.Delivery;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;

/**
 * What follows from a delivery: what cannot be delivered stays so, what is only late is awaited.
 */
final class Sending {
    private Sending() {}

    static Completion after(Delivery delivery, Job job, Attempt attempt) {
        return switch (delivery) {
            case Delivery.Sent _, Delivery.Blocked _, Delivery.Gone _, Delivery.Forbidden _ ->
                    Completion.done();
            case Delivery.Busy(var pause) ->
                    Completion.again(job, attempt.startedAt().plus(pause), transaction -> {});
        };
    }
}

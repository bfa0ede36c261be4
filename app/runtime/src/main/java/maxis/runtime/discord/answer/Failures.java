package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.discord.port.Unheard;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HexFormat;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;

/**
 * What becomes of an answer that cannot be given: one line in the log where it is Discord's no, the
 * whole story where it is a mistake of ours. Nothing of it reaches the thread that reads.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final RandomGenerator chance;

    @Inject
    Failures(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Something that may fail. */
    @FunctionalInterface
    interface Step {
        void take() throws InterruptedException;
    }

    /** Takes a step; whether it worked. */
    boolean isTaken(String what, Step step) {
        try {
            step.take();
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            if (isRefusal(failed)) {
                LOG.warn("{} was not possible: {}", what, failed.getMessage());
            } else {
                var reference = HexFormat.of().toHexDigits((int) chance.nextLong());
                LOG.error("[{}] {} failed", reference, what, failed);
            }
        }
        return false;
    }

    /** Whether Discord said no, or nothing, so that saying more would not help. */
    static boolean isRefusal(RuntimeException failed) {
        return failed instanceof ErrorResponseException
                || failed instanceof PermissionException
                || failed instanceof RejectedExecutionException
                || failed instanceof Unheard;
    }
}

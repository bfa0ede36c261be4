package maxis.runtime.discord.gateway;

import net.dv8tion.jda.api.utils.SessionControllerAdapter;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * How one bot's connection is opened: where, and when. A first attempt that fails is told, not
 * repeated: the bot begins anew by its own pauses. One that follows a lost session waits for a
 * moment that is not the same in two processes.
 */
final class Sessions extends SessionControllerAdapter {
    private static final int LONGEST_WAIT_MS = 1_000;

    private final Optional<String> address;
    private final RandomGenerator chance;
    private final CountDownLatch stopped;
    private final Consumer<String> failed;

    /**
     * @param failed hears why a first attempt failed
     */
    Sessions(
            Optional<String> address,
            RandomGenerator chance,
            CountDownLatch stopped,
            Consumer<String> failed) {
        this.address = address;
        this.chance = chance;
        this.stopped = stopped;
        this.failed = failed;
    }

    @Override
    public String getGateway() {
        return address.orElseGet(super::getGateway);
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        Thread.ofVirtual().name("gateway").start(() -> open(node));
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        // Nothing waits in a queue: an attempt that is no longer wanted ends by itself.
    }

    private void open(SessionConnectNode node) {
        try {
            if (node.isReconnect()
                    && stopped.await(chance.nextInt(LONGEST_WAIT_MS), TimeUnit.MILLISECONDS)) {
                return;
            }
            node.run(true);
        } catch (IllegalStateException unreachable) {
            failed.accept("the gateway cannot be reached");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}

package maxis.runtime.web.live;

import jakarta.inject.Inject;

import maxis.runtime.storage.Listening;
import maxis.runtime.storage.Storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The open streams of this process. */
public final class LiveHub {
    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST = 2_000;
    private static final int MOST_OF_ONE = 8;

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final Listening listening;
    private final CountDownLatch isHearing = new CountDownLatch(1);

    @Inject
    LiveHub(Storage storage) {
        listening = new Listening(storage::connectDirectly, "live", PAUSE, new Telling());
    }

    /** Begins to listen. */
    public void start() {
        listening.start();
    }

    /** Ends all streams. */
    public void stop() {
        listening.stop();
        streams.forEach(LiveStream::end);
    }

    /** Takes a stream in, unless there are too many. */
    synchronized boolean admit(LiveStream stream) {
        long own = streams.stream().filter(other -> other.isOfSameSession(stream)).count();
        return own < MOST_OF_ONE && streams.size() < MOST && streams.add(stream);
    }

    /** Waits for the first connection: who is told that it begins misses nothing from then on. */
    void awaitHearing() throws InterruptedException {
        if (!isHearing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("A page follows while nothing can be heard");
        }
    }

    void forget(LiveStream stream) {
        streams.remove(stream);
    }

    /** How many are open. */
    public int open() {
        return streams.size();
    }

    private final class Telling implements Listening.Listener {
        @Override
        public void begun() {
            if (isHearing.getCount() == 0) {
                // What was told meanwhile was missed; a page that comes back asks anew.
                streams.forEach(LiveStream::end);
            }
            isHearing.countDown();
        }

        @Override
        public void heard(List<String> payloads) {
            payloads.stream()
                    .map(Told::read)
                    .flatMap(Optional::stream)
                    .forEach(told -> streams.forEach(stream -> stream.tell(told)));
        }
    }
}

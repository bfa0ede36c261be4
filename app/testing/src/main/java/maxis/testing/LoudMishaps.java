package maxis.testing;

import jakarta.inject.Inject;

import maxis.runtime.conversation.LoggedMishaps;
import maxis.runtime.conversation.Mishaps;
import maxis.spi.Fault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What members are only told politely, a test wants to know. */
final class LoudMishaps implements Mishaps {
    private final LoggedMishaps polite;
    private final Map<Thread, Throwable> last = new ConcurrentHashMap<>();

    @Inject
    LoudMishaps(LoggedMishaps polite) {
        this.polite = polite;
    }

    @Override
    public Apology of(String what, Throwable failed) {
        boolean isAnswer =
                failed instanceof Fault fault
                        && fault.kind() == Fault.Kind.USER
                        && fault.text().isPresent();
        if (!isAnswer) {
            last.put(Thread.currentThread(), failed);
        }
        return polite.of(what, failed);
    }

    /** What failed on this thread since the last time. */
    Optional<Throwable> taken() {
        return Optional.ofNullable(last.remove(Thread.currentThread()));
    }
}

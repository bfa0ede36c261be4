package maxis.testing;

import maxis.runtime.storage.RunningTransaction;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.web.Live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what open pages are told; nothing of what was rolled back. */
final class RecordingLive implements Live {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void changed(
            Transaction transaction, String topic, String id, Optional<MemberId> about) {
        RunningTransaction.of(transaction).afterCommit(() -> told.add(topic + " " + id));
    }

    List<String> told() {
        return List.copyOf(told);
    }
}

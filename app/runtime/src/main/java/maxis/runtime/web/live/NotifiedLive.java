package maxis.runtime.web.live;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.web.Live;

import java.util.Optional;

/** Tells by a notification, which the database sends when the transaction commits. */
public final class NotifiedLive implements Live {
    private static final int LONGEST_ID = 200;

    private final Topics topics;

    @Inject
    NotifiedLive(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void changed(
            Transaction transaction, String topic, String id, Optional<MemberId> about) {
        if (!topics.isDeclared(topic)) {
            throw new IllegalArgumentException("Nobody declares the topic " + topic);
        }
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("The id of what changed is too long");
        }
        transaction
                .handle()
                .createQuery("select pg_notify('live', :payload) is null")
                .bind("payload", new Told(topic, id, about).payload())
                .mapTo(Boolean.class)
                .one();
    }
}

package maxis.runtime.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** The scheduler carries our text as it is. */
final class EnvelopeSerializer implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        return data.toString().getBytes(UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return type.cast(new String(stored, UTF_8));
    }
}

package maxis.testing;

import maxis.runtime.component.Components;
import maxis.runtime.component.Forms;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Which gestures were shown to whom, as their stored components; it outlives restarts. */
final class Offers {
    private final Map<Shown, String> ids = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile @Nullable Components components;
    private volatile Optional<Forms> forms = Optional.empty();

    private record Shown(Gesture gesture, Optional<MemberId> only) {}

    /** Stores by the process that was started last. */
    void storeBy(Components stored, Optional<Forms> shown) {
        components = stored;
        forms = shown;
    }

    void show(List<Gesture> gestures, Optional<MemberId> only) {
        var stored = components;
        if (stored == null) {
            throw new IllegalStateException("Nothing is shown before the first start");
        }
        stored.offer(gestures, only)
                .forEach((gesture, id) -> ids.put(new Shown(gesture, only), id));
    }

    void open(Form form, MemberId member) {
        var only = Optional.of(member);
        forms.ifPresentOrElse(
                shown -> ids.put(new Shown(form.gesture(), only), shown.offer(form, member)),
                () -> show(List.of(form.gesture()), only));
    }

    /** What somebody sees of it; what a test makes itself counts as shown just now. */
    String id(Gesture gesture, MemberId user) {
        var own = new Shown(gesture, Optional.of(user));
        var seen = Optional.ofNullable(ids.get(own)).or(() -> forAll(gesture));
        return seen.orElseGet(() -> {
            show(List.of(gesture), Optional.of(user));
            return ids.get(own);
        });
    }

    private Optional<String> forAll(Gesture gesture) {
        return Optional.ofNullable(ids.get(new Shown(gesture, Optional.empty())));
    }

    String nextKey() {
        return "call-" + calls.incrementAndGet();
    }
}

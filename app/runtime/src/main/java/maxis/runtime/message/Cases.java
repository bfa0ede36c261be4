package maxis.runtime.message;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a plural or a select chooses from; {@code other} is always there. */
record Cases(Map<String, List<Part>> texts) {
    Cases {
        texts = Map.copyOf(texts);
    }

    boolean have(String selector) {
        return texts.containsKey(selector);
    }

    /** The text of this case, or that of {@code other}. */
    List<Part> of(String selector) {
        var chosen = texts.get(selector);
        return chosen != null ? chosen : Objects.requireNonNull(texts.get(Keywords.OTHER));
    }
}

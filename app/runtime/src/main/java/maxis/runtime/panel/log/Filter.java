package maxis.runtime.panel.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The conditions of a statement: only what was asked for, so that an index can serve it. */
final class Filter {
    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** One more, if there is a value for its placeholder. */
    Filter and(String condition, String name, Optional<?> value) {
        value.ifPresent(given -> {
            sql.append(" and ").append(condition);
            values.put(name, given);
        });
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}

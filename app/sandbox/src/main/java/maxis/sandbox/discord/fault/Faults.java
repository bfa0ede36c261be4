package maxis.sandbox.discord.fault;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ArrayNode;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The faults that are planned, and which one strikes a request. */
public final class Faults {
    private final InstantSource clock;
    private final Map<Long, Fault> planned = new LinkedHashMap<>();
    private long last;
    private long struck;

    public Faults(InstantSource clock) {
        this.clock = clock;
    }

    /** The number by which it can be taken back. */
    public synchronized long plan(Fault fault) {
        planned.put(++last, fault);
        return last;
    }

    public synchronized boolean takeBack(long id) {
        return planned.remove(id) != null;
    }

    public synchronized void clear() {
        planned.clear();
    }

    /** How many requests have been struck so far. */
    public synchronized long struck() {
        return struck;
    }

    /** The first planned fault that fits strikes, and is used up by it. */
    public synchronized Optional<Effect> strike(String method, String path) {
        planned.values().removeIf(it -> !clock.instant().isBefore(it.until()));
        var hit =
                planned.entrySet().stream()
                        .filter(it -> (method + " " + path).matches(it.getValue().operations()))
                        .findFirst();
        hit.ifPresent(it -> {
            struck++;
            if (it.getValue().times() <= 1) {
                planned.remove(it.getKey());
            } else if (it.getValue().times() != Integer.MAX_VALUE) {
                it.setValue(it.getValue().times(it.getValue().times() - 1));
            }
        });
        return hit.map(it -> it.getValue().effect());
    }

    public synchronized ArrayNode json() {
        return Json.array(planned.entrySet().stream().map(it -> it.getValue().json(it.getKey())));
    }
}

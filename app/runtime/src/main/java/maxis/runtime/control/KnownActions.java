package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.Nearest;
import maxis.runtime.stored.RecordJson;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.ActionDescription;
import maxis.spi.control.Actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The actions of all loaded cogs. */
final class KnownActions implements Actions {
    private final TreeMap<String, KnownAction<?>> actions = new TreeMap<>();
    private final List<ActionDescription> descriptions;

    @Inject
    KnownActions(Registry registry, Handlers handlers, RecordJson records) {
        for (var contributed : registry.contributions()) {
            if (contributed.contribution() instanceof ActionDeclaration<?> action) {
                actions.put(action.name(), new KnownAction<>(contributed.cog(), action, handlers));
            }
        }
        var schemas = new ActionSchemas(records);
        this.descriptions = actions.values().stream().map(schemas::description).toList();
    }

    @Override
    public List<ActionDescription> known() {
        return descriptions;
    }

    Collection<KnownAction<?>> all() {
        return actions.values();
    }

    Optional<KnownAction<?>> named(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Optional<String> nearest(String name) {
        return Nearest.key(name, actions.keySet());
    }
}

package maxis.testing;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.web.json.WebJson;
import maxis.spi.value.Right;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets somebody call routes by the rules of the door, without a server. */
final class Visits {
    private final Registry registry;
    private final CogSwitches switches;
    private final Handlers handlers;
    private final WebJson json;
    private final World world;

    @Inject
    Visits(Registry registry, CogSwitches switches, Handlers handlers, WebJson json, World world) {
        this.registry = registry;
        this.switches = switches;
        this.handlers = handlers;
        this.json = json;
        this.world = world;
    }

    /** A route and the values of its placeholders. */
    record Hit(Route route, Map<String, String> path) {}

    Visitor of(Persona who) {
        world.cast().appears(who);
        var rights = who.rights().stream().map(Right::new).collect(Collectors.toSet());
        var caller = new Caller(who.id(), who.level(), rights, new Caller.Means.Session("session"));
        return new Visitor(this, Optional.of(caller), who.language());
    }

    Visitor ofStranger() {
        return new Visitor(this, Optional.empty(), Persona.JEAN.language());
    }

    WebJson json() {
        return json;
    }

    /** The route of an address, unless its cog is switched off; one without placeholders first. */
    Optional<Hit> find(Route.Method method, String path) {
        return registry.contributions().stream()
                .filter(one -> switches.isOn(one.cog()))
                .map(one -> one.contribution())
                .filter(Route.class::isInstance)
                .map(Route.class::cast)
                .filter(route -> route.method() == method)
                .flatMap(route -> values(route, path).stream())
                .reduce((one, other) -> one.path().size() <= other.path().size() ? one : other);
    }

    private static Optional<Hit> values(Route route, String path) {
        var declared = route.path().split("/", -1);
        var asked = path.split("/", -1);
        if (declared.length != asked.length) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < declared.length; i++) {
            if (declared[i].startsWith("{")) {
                values.put(declared[i].substring(1, declared[i].length() - 1), asked[i]);
            } else if (!declared[i].equals(asked[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Hit(route, values));
    }

    @SuppressWarnings("unchecked") // Route.of took class and method with one type
    Answer answer(Route route, Request request) {
        var method = (Route.Answering<Object>) route.answering();
        return method.answer(handlers.instance(route.handler()), request);
    }
}

package maxis.runtime.web.live;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.web.Caller;
import maxis.spi.web.Topic;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declared topics, and who hears what of them. */
final class Topics {
    private final Registry registry;
    private final CogSwitches switches;
    private final Set<String> names;

    @Inject
    Topics(Registry registry, CogSwitches switches) {
        this.registry = registry;
        this.switches = switches;
        // A process of one role may tell what pages at the other's hear.
        this.names =
                registry.contributionsEverywhere().stream()
                        .map(Contributed::contribution)
                        .filter(Topic.class::isInstance)
                        .map(topic -> topic.name())
                        .collect(Collectors.toSet());
    }

    boolean isDeclared(String topic) {
        return names.contains(topic);
    }

    /** Whether they hear anything of it. */
    boolean mayFollow(Caller caller, String topic) {
        return find(topic)
                .filter(found -> found.isPersonal() || caller.level().includes(found.level()))
                .isPresent();
    }

    /** Whether they hear this. */
    boolean hears(Caller caller, Told told) {
        return find(told.topic())
                .filter(topic ->
                        caller.level().includes(topic.level())
                                || (topic.isPersonal()
                                        && told.about()
                                                .filter(caller.member()::equals)
                                                .isPresent()))
                .isPresent();
    }

    private Optional<Topic> find(String name) {
        return registry.contributionsEverywhere().stream()
                .filter(contributed -> switches.isOn(contributed.cog()))
                .flatMap(contributed ->
                        contributed.contribution() instanceof Topic topic
                                        && topic.name().equals(name)
                                ? Stream.of(topic)
                                : Stream.empty())
                .findFirst();
    }
}

package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.runtime.component.Components.Meaning;
import maxis.runtime.stored.RecordJson;
import maxis.spi.CogId;
import maxis.spi.StoredAs;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.reply.Gesture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The declared gestures, by the names under which they are stored. */
final class Gestures {
    private static final Logger LOG = LoggerFactory.getLogger(Gestures.class);

    private final RecordJson records;
    private final Map<String, GestureDeclaration<?>> declared;
    private final Set<String> elsewhere;
    private final Set<String> switchedOff;
    private final CogSwitches switches;

    @Inject
    Gestures(Registry registry, CogSwitches switches, RecordJson records) {
        this.switches = switches;
        this.records = records;
        this.declared =
                declarations(registry.contributions()).stream()
                        .collect(Collectors.toMap(GestureDeclaration::name, Function.identity()));
        this.elsewhere =
                declarations(registry.contributionsEverywhere()).stream()
                        .map(GestureDeclaration::name)
                        .collect(Collectors.toSet());
        this.switchedOff =
                registry.switchedOff().stream().map(CogId::name).collect(Collectors.toSet());
    }

    StoredGesture write(Gesture gesture) {
        return new StoredGesture(declaration(gesture).name(), records.write(gesture));
    }

    /** Who answers it; whoever shows what nobody answers has made a mistake. */
    GestureDeclaration<?> declaration(Gesture gesture) {
        var name = StoredAs.Name.of(gesture.getClass());
        var declaration = declared.get(name);
        if (declaration == null) {
            throw new IllegalArgumentException("Nobody declares the gesture " + name);
        }
        return declaration;
    }

    /** What is stored, read with the code of today. */
    Meaning read(StoredGesture stored) {
        var declaration = declared.get(stored.name());
        if (declaration == null) {
            return isSwitchedOff(stored.name()) ? new Meaning.SwitchedOff() : new Meaning.Expired();
        }
        if (!switches.isOnBehind(stored.name())) {
            return new Meaning.SwitchedOff();
        }
        try {
            return new Meaning.Known(
                    declaration, records.read(stored.json(), declaration.gesture()));
        } catch (JacksonException unreadable) {
            LOG.warn("A stored {} can no longer be read", stored.name(), unreadable);
            return new Meaning.Expired();
        }
    }

    private boolean isSwitchedOff(String name) {
        return elsewhere.contains(name) || switchedOff.contains(name.split("\\.", 2)[0]);
    }

    private static List<? extends GestureDeclaration<?>> declarations(List<Contributed> from) {
        return from.stream()
                .map(Contributed::contribution)
                .filter(GestureDeclaration.class::isInstance)
                .<GestureDeclaration<?>>map(contribution -> (GestureDeclaration<?>) contribution)
                .toList();
    }
}

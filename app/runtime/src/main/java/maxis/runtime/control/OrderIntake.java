package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.setting.Inputs.Filling;
import maxis.spi.control.Asker;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Refusal;
import maxis.spi.security.Severity;
import maxis.spi.storage.Actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands what is sent: which action, whether who asks may, which parameters. */
final class OrderIntake {
    private final KnownActions actions;
    private final OrderTrail trail;

    @Inject
    OrderIntake(KnownActions actions, OrderTrail trail) {
        this.actions = actions;
        this.trail = trail;
    }

    /** What comes of reading what was sent. */
    sealed interface Hearing {
        /** All parameters, standards filled in, as they are always written. */
        record Understood(KnownAction<?> action, Map<String, String> parameters)
                implements Hearing {}

        record Refused(Refusal refusal) implements Hearing {}
    }

    Hearing hear(NewOrder order) {
        return switch (allow(order.action(), order.asker())) {
            case Leave.Refused(var refusal) -> new Hearing.Refused(refusal);
            case Leave.Given(var action) ->
                    switch (action.fill(order.arguments())) {
                        case Filling.Filled<?>(var value, var texts) ->
                                new Hearing.Understood(action, texts);
                        case Filling.Faulty<?>(var problems) ->
                                new Hearing.Refused(Refusals.parameters(problems));
                    };
        };
    }

    /** Whether somebody has a say about an action. */
    sealed interface Leave {
        record Given(KnownAction<?> action) implements Leave {}

        record Refused(Refusal refusal) implements Leave {}
    }

    Leave allow(String name, Asker asker) {
        var action = actions.named(name).orElse(null);
        if (action == null) {
            return new Leave.Refused(Refusals.action(name, actions));
        }
        if (!asker.level().includes(action.level())) {
            trail.suspicious("level", Severity.WARNING, asker);
            return new Leave.Refused(Refusals.level(action.level()));
        }
        return new Leave.Given(action);
    }

    /** The digest by which a repetition is told from another order. */
    static String content(NewOrder order, String undone, Map<String, String> parameters) {
        var who =
                switch (order.asker().actor()) {
                    case Actor.Person person -> "member " + person.id();
                    case Actor.Program program -> "program " + program.name();
                };
        var manner = order.manner().name().toLowerCase(Locale.ROOT);
        return Seal.content(List.of(order.action(), who, manner, undone), parameters);
    }
}

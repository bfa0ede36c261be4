package maxis.runtime.control;

import maxis.runtime.cog.Handlers;
import maxis.runtime.setting.Inputs;
import maxis.runtime.setting.Inputs.Filling;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.control.Action;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Arguments;
import maxis.spi.control.Manner;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.control.Risk;
import maxis.spi.control.UndoableAction;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.Map;
import java.util.function.Function;

/** An action of a loaded cog: what it takes and who does it. */
final class KnownAction<P extends Record> {
    /** Before an action's name: the name of the jobs that carry it out. */
    static final String DUTY = "platform.order.";

    private final CogId cog;
    private final ActionDeclaration<P> declaration;
    private final Inputs<P> inputs;
    private final Handlers handlers;

    KnownAction(CogId cog, ActionDeclaration<P> declaration, Handlers handlers) {
        this.cog = cog;
        this.declaration = declaration;
        this.inputs = Inputs.of(declaration.parameters());
        this.handlers = handlers;
    }

    CogId cog() {
        return cog;
    }

    String name() {
        return declaration.name();
    }

    Level level() {
        return declaration.level();
    }

    Risk risk() {
        return declaration.risk();
    }

    Inputs<P> inputs() {
        return inputs;
    }

    String duty() {
        return DUTY + name();
    }

    boolean isToBeApproved(Manner manner) {
        return manner == Manner.SPOKEN || risk() == Risk.RISKY;
    }

    boolean isUndoable() {
        return UndoableAction.class.isAssignableFrom(declaration.handler());
    }

    Filling<P> fill(Arguments arguments) {
        return inputs.fill(
                switch (arguments) {
                    case Arguments.Texts(var values) -> values;
                    case Arguments.Typed(var value) -> texts(value);
                });
    }

    Preview preview(Transaction transaction, Map<String, String> parameters) {
        return switch (inputs.fill(parameters)) {
            case Filling.Filled<P>(var value, var texts) -> handler().preview(transaction, value);
            case Filling.Faulty<P>(var problems) -> new Preview.Impossible(first(problems));
        };
    }

    Outcome carryOut(Transaction transaction, Map<String, String> parameters) {
        return filled(parameters, value -> handler().carryOut(transaction, value));
    }

    Outcome undo(Transaction transaction, Map<String, String> parameters, Outcome.Done done) {
        return handler() instanceof UndoableAction<P> undoable
                ? filled(parameters, value -> undoable.undo(transaction, value, done))
                : new Outcome.Refused(Text.of("platform.order.not_undoable"));
    }

    /** A stored order may be older than what the action takes today. */
    private Outcome filled(Map<String, String> parameters, Function<P, Outcome> act) {
        return switch (inputs.fill(parameters)) {
            case Filling.Filled<P>(var value, var texts) -> act.apply(value);
            case Filling.Faulty<P>(var problems) -> new Outcome.Refused(first(problems));
        };
    }

    private Map<String, String> texts(Record value) {
        if (!declaration.parameters().isInstance(value)) {
            throw Fault.bug(
                    name()
                            + " takes "
                            + declaration.parameters().getName()
                            + ", not "
                            + value.getClass().getName(),
                    null);
        }
        return inputs.texts(value);
    }

    /** Only when it is needed: a handler may itself send orders. */
    private Action<P> handler() {
        return handlers.instance(declaration.handler());
    }

    private static Text first(Map<String, Text> problems) {
        return problems.values().iterator().next();
    }
}

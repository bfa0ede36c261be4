package maxis.testing;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.stored.RecordJson;
import maxis.spi.Contribution;
import maxis.spi.Fault;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCall;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what a cog declared for a call and lets it answer, if the caller may. */
final class Calls {
    private final Registry registry;
    private final Handlers handlers;
    private final Limits limits;
    private final RecordJson records;
    private final Offers offers;
    private final Replies replies;

    @Inject
    Calls(
            Registry registry,
            Handlers handlers,
            Limits limits,
            RecordJson records,
            Offers offers,
            Replies replies) {
        this.registry = registry;
        this.handlers = handlers;
        this.limits = limits;
        this.records = records;
        this.offers = offers;
        this.replies = replies;
    }

    /** A use of a component. */
    record Use(Gesture gesture, List<String> chosen, Map<String, String> fields) {}

    TestReply run(Persona who, ChannelId channel, String name, Map<String, Object> values) {
        var command = command(name);
        OptionValues.require(command, values);
        var call =
                new CommandCall(
                        offers.nextKey(), who.id(), who.level(), channel, who.language(), values);
        var reply = refusal(who, command).orElseGet(() -> answered(() -> answer(command, call)));
        return told(who, reply, command.isPrivate());
    }

    TestReply use(Persona who, ChannelId channel, Use use) {
        var declaration = declaration(use.gesture());
        var call =
                new GestureCall(
                        offers.nextKey(),
                        who.id(),
                        who.level(),
                        channel,
                        who.language(),
                        use.chosen(),
                        use.fields());
        return told(who, answered(() -> answer(declaration, use.gesture(), call)), false);
    }

    private TestReply told(Persona who, Reply reply, boolean isPrivate) {
        offers.show(Wording.gestures(reply));
        return new TestReply(who, reply, isPrivate, replies);
    }

    private Optional<Reply> refusal(Persona who, Command command) {
        boolean hasRight = command.right().map(who::holds).orElse(false);
        if (!hasRight && !who.level().includes(command.level())) {
            return Optional.of(reserved(command.level()));
        }
        return command.coolDown().isZero() ? Optional.empty() : coolDown(who, command);
    }

    private Optional<Reply> coolDown(Persona who, Command command) {
        var key = "platform.command." + command.name() + ":" + who.id();
        return switch (limits.take(key, new Limit(1, command.coolDown()))) {
            case Taking.Taken() -> Optional.empty();
            case Taking.Refused(var pause) ->
                    Optional.of(
                            Reply.refuse(Text.of("platform.refuse.cooldown").with("wait", pause)));
        };
    }

    private <G extends Gesture> Reply answer(
            GestureDeclaration<G> declaration, Gesture gesture, GestureCall call) {
        if (!call.level().includes(declaration.level())) {
            return reserved(declaration.level());
        }
        if (offers.isExpired(gesture, declaration.lifetime())) {
            return Reply.refuse("platform.refuse.expired");
        }
        // It comes back as it was stored, never as it was made.
        var stored = records.read(records.write(gesture), declaration.gesture());
        return handlers.instance(declaration.handler()).answer(stored, call);
    }

    @SuppressWarnings("unchecked") // Command.of took class and method with one type
    private Reply answer(Command command, CommandCall call) {
        var method = (Command.Method<Object>) command.method();
        return method.answer(handlers.instance(command.handler()), call);
    }

    private static Reply answered(Supplier<Reply> handler) {
        try {
            return handler.get();
        } catch (Fault fault) {
            return fault.text().map(Reply::refuse).orElseThrow(() -> fault);
        }
    }

    private static Reply reserved(Level level) {
        return Reply.refuse(Text.of("platform.refuse.level").with("level", level));
    }

    private Command command(String name) {
        return declared(Command.class)
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No command \"%s\"; there are %s"
                                        .formatted(
                                                name,
                                                declared(Command.class)
                                                        .map(Command::name)
                                                        .toList())));
    }

    private GestureDeclaration<?> declaration(Gesture gesture) {
        return declared(GestureDeclaration.class)
                .<GestureDeclaration<?>>map(declaration -> declaration)
                .filter(declaration -> declaration.gesture().isInstance(gesture))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Nobody declares " + gesture.getClass().getSimpleName()));
    }

    private <C extends Contribution> Stream<C> declared(Class<C> kind) {
        return registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}

package maxis.testing.conversation;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCall;
import maxis.spi.command.Completer;
import maxis.spi.command.Option;
import maxis.spi.command.Where;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.component.GestureHandler;
import maxis.spi.member.Members;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what it hears, as far as one may come in. */
final class ParlourCog implements Cog {
    static final Right KEY = new Right("parlour.key");

    @Override
    public CogId id() {
        return new CogId("parlour");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.provide(Members.class, ParlourMembers.class)
                .contribute(
                        command("say", Talk::say).options(Option.rest("text").required()),
                        command("secret", Talk::who).privately(),
                        command("staff", Talk::who).level(Level.STAFF).right(KEY),
                        command("own", Talk::who).openToBarred(),
                        command("here", Talk::who).only(Where.SERVER),
                        command("whisper", Talk::who).only(Where.PRIVATE),
                        command("slow", Talk::who)
                                .options(Option.of("number", Option.Kind.INTEGER).required())
                                .coolDown(Duration.ofHours(1)),
                        command("break", Talk::fail)
                                .options(
                                        Option.choice(
                                                        "how",
                                                        "bug",
                                                        "operator",
                                                        "remote",
                                                        "user",
                                                        "deep")
                                                .required()),
                        command("form", Talk::form),
                        command("question", Talk::question),
                        command("find", Talk::who)
                                .options(Option.word("name").completedBy(Names.class))
                                .level(Level.STAFF),
                        GestureDeclaration.of(Sign.class, SignForm.class),
                        GestureDeclaration.of(Enter.class, EnterButton.class)
                                .level(Level.STAFF)
                                .right(KEY));
    }

    private static Command command(String name, Command.Method<Talk> method) {
        return Command.of("parlour " + name, Talk.class, method);
    }

    /** The form was sent. */
    @StoredAs("parlour.sign")
    record Sign() implements Gesture {}

    /** The door is pushed, or the question answered. */
    @StoredAs("parlour.enter")
    record Enter() implements Gesture {}

    static final class Talk {
        @Inject
        Talk() {}

        Reply say(CommandCall call) {
            return Reply.say(Text.value(call.text("text")));
        }

        Reply who(CommandCall call) {
            return Reply.say(
                    Text.value(
                            "%s %s %s".formatted(call.language(), call.level(), call.holds(KEY))));
        }

        Reply fail(CommandCall call) {
            return switch (call.text("how")) {
                case "operator" -> throw Fault.operator("The parlour has no floor", null);
                case "remote" -> throw Fault.remote("The lift is away", null);
                case "user" -> throw Fault.user(Text.value("Not that way"));
                case "deep" -> fail(call);
                default -> throw new IllegalStateException("The parlour fell in");
            };
        }

        Reply form(CommandCall call) {
            return Reply.ask(
                    new Form(
                            Text.value("The guest book"),
                            new Sign(),
                            List.of(Form.Field.line("name", Text.value("Name"), 1, 20))));
        }

        Reply question(CommandCall call) {
            return new Reply.Expect(
                    Text.value("Who is there?"), new Enter(), Duration.ofMinutes(5));
        }
    }

    static final class SignForm implements GestureHandler<Sign> {
        @Inject
        SignForm() {}

        @Override
        public Reply answer(Sign gesture, GestureCall call) {
            var name = call.fields().getOrDefault("name", "");
            if (name.equals("nobody")) {
                throw Fault.user(Text.value("Nobody is no name"));
            }
            return name.isBlank()
                    ? Reply.refuse(Text.value("A name, please"))
                    : Reply.say(Text.value("Welcome, " + name));
        }
    }

    static final class EnterButton implements GestureHandler<Enter> {
        @Inject
        EnterButton() {}

        @Override
        public Reply answer(Enter gesture, GestureCall call) {
            return Reply.say(Text.value("Come in, " + call.fields().get("text")));
        }
    }

    static final class Names implements Completer {
        @Inject
        Names() {}

        @Override
        public List<Offer> offers(Typing typing) {
            if (typing.typed().equals("break")) {
                throw new IllegalStateException("The book of names fell down");
            }
            return IntStream.range(0, 30)
                    .mapToObj(i ->
                            new Offer(
                                    typing.typed() + i,
                                    Text.value(typing.language() + "é".repeat(200))))
                    .toList();
        }
    }
}

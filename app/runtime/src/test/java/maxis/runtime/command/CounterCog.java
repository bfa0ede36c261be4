package maxis.runtime.command;

import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.cog.Registry;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.command.Option.Kind;
import maxis.spi.reply.Reply;
import maxis.spi.value.Level;

import java.util.List;
import java.util.Set;

/** A counter where one can ask for anything that there is to type. */
record CounterCog(String name, Set<ProcessRole> roles, List<Command> commands) implements Cog {
    static CounterCog full() {
        return new CounterCog(
                "counter",
                Set.of(ProcessRole.MAXIS),
                List.of(
                        command("ticket create")
                                .options(
                                        Option.word("subject").required(),
                                        Option.choice("category", "bug", "billing"),
                                        Option.choice("priority", "low", "high"),
                                        Option.rest("description").required()),
                        command("ticket add_user").options(member().required()),
                        command("giveaway show").aliases("giveaway", "gw"),
                        command("giveaway create").options(Option.rest("prize").required()),
                        command("my_data"),
                        command("ban")
                                .options(
                                        member().required(),
                                        Option.of("duration", Kind.DURATION),
                                        Option.rest("reason").required())
                                .level(Level.STAFF),
                        command("pay")
                                .options(
                                        member().required(),
                                        Option.of("coins", Kind.INTEGER).required()),
                        command("rate")
                                .options(
                                        Option.of("stars", Kind.DECIMAL).required(),
                                        Option.of("public", Kind.TRUTH),
                                        Option.of("channel", Kind.CHANNEL),
                                        Option.of("role", Kind.ROLE)),
                        command("send")
                                .options(
                                        Option.of("file", Kind.ATTACHMENT).required(),
                                        Option.word("title"),
                                        Option.word("name").required())));
    }

    static Command command(String name) {
        return Command.of(name, CounterCog.class, (_, _) -> Reply.nothing());
    }

    static CommandTree tree(Cog... cogs) {
        return CommandTree.of(registry(cogs));
    }

    static Registry registry(Cog... cogs) {
        return InstalledCogs.of(List.of(cogs))
                .registry(Set.of(ProcessRole.MAXIS), id -> !id.name().equals("closed"));
    }

    private static Option member() {
        return Option.of("member", Kind.MEMBER);
    }

    @Override
    public CogId id() {
        return new CogId(name);
    }

    @Override
    public void bind(CogBinder cog) {
        commands.forEach(cog::contribute);
    }
}

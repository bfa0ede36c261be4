package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Handlers;
import maxis.runtime.command.KnownCommand;
import maxis.runtime.command.Values;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.conversation.Matter.Deed;
import maxis.runtime.conversation.Matter.Terms;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCall;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Calls commands: reads what was given, keeps the pauses, lets the cog answer. */
final class CommandActs {
    private final Handlers handlers;
    private final CogSwitches switches;
    private final Limits limits;
    private final InstantSource clock;
    private final Pace pace;

    @Inject
    CommandActs(
            Handlers handlers,
            CogSwitches switches,
            Limits limits,
            InstantSource clock,
            DiscordConfiguration discord) {
        this.switches = switches;
        this.handlers = handlers;
        this.limits = limits;
        this.clock = clock;
        this.pace = new Pace(Duration.ofSeconds(discord.cooldownSeconds()));
    }

    /** Whether its cog serves now. */
    boolean isOn(KnownCommand known) {
        return switches.isOn(known.cog());
    }

    /**
     * @param key unique to the call
     * @param values reads them, for somebody of that language
     */
    Deed deed(KnownCommand known, String key, Function<Caller, Values> values) {
        var command = known.command();
        return new Deed(
                command.name(),
                terms(known),
                caller ->
                        switch (values.apply(caller)) {
                            case Values.Wrong(var why) -> Reply.refuse(why);
                            case Values.Given(var given) ->
                                    pause(command, caller)
                                            .map(CommandActs::tooSoon)
                                            .orElseGet(() -> answer(command, key, caller, given));
                        });
    }

    static Terms terms(KnownCommand known) {
        var terms = known.command().terms();
        return new Terms(
                terms.place(),
                terms.isOpenToBarred(),
                terms.level(),
                terms.right(),
                terms.isPrivate());
    }

    private static Reply tooSoon(Duration wait) {
        return Reply.refuse(Text.of("platform.refuse.cooldown").with("wait", wait));
    }

    /** How long somebody has to wait. What could not be read did not count. */
    private Optional<Duration> pause(Command command, Caller caller) {
        var member = caller.speaker().member();
        if (!caller.level().includes(Level.STAFF)) {
            var wait = pace.step(member, clock.instant());
            if (wait.isPositive()) {
                return Optional.of(Duration.ofSeconds(wait.plusMillis(999).toSeconds()));
            }
        }
        return command.coolDown().isZero() ? Optional.empty() : coolDown(command, member);
    }

    private Optional<Duration> coolDown(Command command, MemberId member) {
        var key = "platform.command." + command.name() + ":" + member;
        return switch (limits.take(key, new Limit(1, command.coolDown()))) {
            case Taking.Taken() -> Optional.empty();
            case Taking.Refused(var wait) -> Optional.of(wait);
        };
    }

    @SuppressWarnings("unchecked") // Command.of took class and method with one type
    private Reply answer(Command command, String key, Caller caller, Map<String, Object> values) {
        var method = (Command.Method<Object>) command.method();
        var call =
                new CommandCall(
                        key,
                        caller.speaker().member(),
                        caller.level(),
                        caller.rights(),
                        caller.speaker().channel(),
                        caller.language(),
                        values);
        return method.answer(handlers.instance(command.handler()), call);
    }
}

package maxis.testing.cog;

import maxis.runtime.command.CommandLimits;
import maxis.spi.command.Command;

import java.util.List;

/** What Discord allows of commands, and what can be told apart when it is typed. */
final class CommandCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        return CommandLimits.problems(subject.declared(Command.class));
    }
}

package maxis.runtime.cli;

import maxis.runtime.bootstrap.Logs;
import maxis.runtime.postgres.PostgresFault;
import maxis.spi.Fault;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;

import java.io.PrintWriter;

/**
 * Reads the command line, runs the command, and turns what goes wrong into one message and an exit
 * code.
 */
public final class CommandLines {
    private static final int WRONG_USAGE = 2;
    private static final int OPERATOR_HAS_TO_ACT = 3;
    private static final int BUG = 70;

    private CommandLines() {}

    /** Runs a command and answers the exit code of the process. */
    public static int run(String... arguments) {
        Logs.quietly();
        return create().setExecutionExceptionHandler(
                        (fault, line, parsed) -> report(fault, line.getErr()))
                .setParameterExceptionHandler((problem, given) -> refuse(problem))
                .execute(arguments);
    }

    /** The command line with all its commands. */
    static CommandLine create() {
        return new CommandLine(new MaxisCommand())
                .addSubcommand(new RunCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new SqlCommand())
                .addSubcommand(new KeysCommand())
                .addSubcommand(new DocsCommand())
                .addSubcommand(new VersionCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static int refuse(CommandLine.ParameterException problem) {
        var err = problem.getCommandLine().getErr();
        err.println("maxis: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println(
                "       "
                        + problem.getCommandLine().getCommandSpec().qualifiedName()
                        + " --help says what is possible.");
        return WRONG_USAGE;
    }

    private static int report(Exception fault, PrintWriter err) {
        return switch (fault) {
            case Refusal refusal -> {
                err.println(refusal.getMessage());
                yield OPERATOR_HAS_TO_ACT;
            }
            case PostgresFault operator -> operatorMessage(operator, err);
            case Fault operator when operator.kind() == Fault.Kind.OPERATOR ->
                    operatorMessage(operator, err);
            default -> {
                LoggerFactory.getLogger(CommandLines.class).error("Not foreseen", fault);
                err.println("maxis: something went wrong that should not: " + fault.getMessage());
                yield BUG;
            }
        };
    }

    private static int operatorMessage(RuntimeException fault, PrintWriter err) {
        err.println("maxis: " + fault.getMessage());
        return OPERATOR_HAS_TO_ACT;
    }
}

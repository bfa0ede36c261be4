package maxis.runtime.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./maxis} alone: what there is. */
@Command(
        name = "./maxis",
        description = "Maxis sells and supports in a Discord server; Shellia steers it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "In a clone of the sources there are also:",
            "  test      Runs the tests; --long runs them in full size.",
            "  bench     Measures.",
            "  format    Writes the sources in the project's format.",
            "",
            "Exit codes: 0 done, 1 something was found, 2 wrong usage, 3 the operator has to act,"
                    + " 70 a bug."
        })
final class MaxisCommand implements Runnable {
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.AUTO);
    }
}

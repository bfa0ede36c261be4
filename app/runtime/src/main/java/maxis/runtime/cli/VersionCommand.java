package maxis.runtime.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;

@Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable, IVersionProvider {
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(getVersion()[0]);
    }

    @Override
    public String[] getVersion() {
        var version = VersionCommand.class.getPackage().getImplementationVersion();
        return new String[] {"Maxis " + (version == null ? "(built from sources)" : version)};
    }
}

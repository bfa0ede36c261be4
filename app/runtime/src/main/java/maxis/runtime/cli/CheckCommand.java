package maxis.runtime.cli;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.bootstrap.Program;
import maxis.runtime.message.BundleCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.concurrent.Callable;

@Command(
        name = "check",
        description =
                "Checks configuration, cogs and messages without connecting to anything, and prints"
                        + " what there is.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin ConfigurationOption options = new ConfigurationOption();

    @Option(
            names = "--show-configuration",
            description = "Prints every key with its value and where it comes from.")
    boolean showsConfiguration;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var installation = options.installation();
        var configuration = options.load(installation, spec.commandLine().getErr());
        var registry = Program.check(installation, configuration, options.roles());
        if (showsConfiguration) {
            out.println(configuration.print());
        }
        out.println("Cogs of this process and what they contribute:");
        out.println(RegistryTable.of(registry));
        var owners = new ArrayList<String>();
        owners.add(PlatformCog.ID.name());
        owners.addAll(configuration.cogs().keySet());
        var findings = new BundleCheck(CheckCommand.class.getClassLoader()).findings(owners);
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? "Everything fits together."
                        : findings.size() + " messages are not right.");
        return findings.isEmpty() ? 0 : 1;
    }
}

package maxis.runtime.cli;

import maxis.runtime.bootstrap.Installation;
import maxis.runtime.configuration.Loading;
import maxis.spi.ProcessRole;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What every command that needs the configuration takes. */
final class ConfigurationOption {
    /** What a process is. */
    enum Roles {
        ALL,
        MAXIS,
        SHELLIA
    }

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; maxis.conf of the installation without it.")
    @Nullable Path file;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "all (both bots in one process), maxis or shellia. Without it:"
                            + " ${DEFAULT-VALUE}.")
    Roles role = Roles.ALL;

    Installation installation() {
        var home = Path.of(System.getProperty("maxis.home", "")).toAbsolutePath();
        return Installation.at(
                home, Optional.ofNullable(file).map(Path::toAbsolutePath), System.getenv());
    }

    /** The configuration, or a refusal that names every error. */
    Loading.Loaded load(Installation installation, PrintWriter err) {
        var loading = installation.load();
        loading.warnings().forEach(warning -> err.println("warning: " + warning.line()));
        return switch (loading) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Refused refused ->
                    throw new Refusal(
                            "maxis: the configuration cannot be used.\n"
                                    + refused.print().indent(2).stripTrailing());
        };
    }

    Set<ProcessRole> roles() {
        return role == Roles.ALL
                ? EnumSet.allOf(ProcessRole.class)
                : EnumSet.of(ProcessRole.valueOf(role.name().toUpperCase(Locale.ROOT)));
    }
}

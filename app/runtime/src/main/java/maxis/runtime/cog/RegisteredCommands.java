package maxis.runtime.cog;

import jakarta.inject.Inject;

import maxis.spi.command.Command;
import maxis.spi.command.CommandCatalogue;
import maxis.spi.value.Level;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The commands in the registry. */
final class RegisteredCommands implements CommandCatalogue {
    private final List<Listed> all;
    private final CogSwitches switches;

    @Inject
    RegisteredCommands(Registry registry, CogSwitches switches) {
        this.switches = switches;
        this.all =
                registry.contributions().stream()
                        .flatMap(RegisteredCommands::listed)
                        .sorted(
                                Comparator.comparing(Listed::cog)
                                        .thenComparing(listed -> listed.command().name()))
                        .toList();
    }

    @Override
    public List<Listed> openTo(Level level) {
        return all.stream()
                .filter(listed -> switches.isOn(listed.cog()))
                .filter(listed -> level.includes(listed.command().level()))
                .toList();
    }

    private static Stream<Listed> listed(Contributed contributed) {
        return contributed.contribution() instanceof Command command
                ? Stream.of(new Listed(contributed.cog(), command))
                : Stream.empty();
    }
}

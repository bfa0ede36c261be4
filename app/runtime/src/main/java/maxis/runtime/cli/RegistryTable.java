package maxis.runtime.cli;

import maxis.runtime.cog.Registry;

import java.util.stream.Collectors;

/** What each cog contributes, a line each. */
final class RegistryTable {
    private RegistryTable() {}

    static String of(Registry registry) {
        int width =
                registry.counts().keySet().stream()
                        .mapToInt(cog -> cog.name().length())
                        .max()
                        .orElse(1);
        var on =
                registry.counts().entrySet().stream()
                        .map(cog ->
                                "  "
                                        + pad(cog.getKey().name(), width)
                                        + "  "
                                        + cog.getValue().entrySet().stream()
                                                .map(kind -> count(kind.getValue(), kind.getKey()))
                                                .collect(Collectors.joining(", ")));
        var off =
                registry.switchedOff().stream()
                        .sorted()
                        .map(cog -> "  " + pad(cog.name(), width) + "  switched off");
        return java.util.stream.Stream.concat(on, off).collect(Collectors.joining("\n"));
    }

    private static String count(long number, String kind) {
        return number + " " + kind + (number == 1 || kind.endsWith("data") ? "" : "s");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

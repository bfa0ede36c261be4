package maxis.sandbox;

import java.util.List;

/**
 * What the sandbox is started with.
 *
 * @param panel the address of the program's own pages, which the playground links to, or nothing
 */
record SandboxArguments(int discordPort, int playgroundPort, String panel) {
    static final String USAGE =
            "maxis-sandbox [--discord-port PORT] [--playground-port PORT] [--panel URL]";

    private static final int MOST = 65_535;

    /** Fails with a sentence for whoever typed it. */
    static SandboxArguments read(String... args) {
        var read = new SandboxArguments(8181, 8180, "");
        var words = List.of(args);
        for (int at = 0; at < words.size(); at += 2) {
            if (at + 1 == words.size()) {
                throw new IllegalArgumentException(words.get(at) + " needs a value");
            }
            read = read.with(words.get(at), words.get(at + 1));
        }
        return read;
    }

    private SandboxArguments with(String option, String value) {
        return switch (option) {
            case "--discord-port" -> new SandboxArguments(port(value), playgroundPort, panel);
            case "--playground-port" -> new SandboxArguments(discordPort, port(value), panel);
            case "--panel" -> new SandboxArguments(discordPort, playgroundPort, address(value));
            default -> throw new IllegalArgumentException("Unknown option " + option);
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException(value + " is no port");
        }
        return Integer.parseInt(value);
    }

    private static String address(String value) {
        if (!value.matches("https?://\\S+")) {
            throw new IllegalArgumentException(value + " is no address of a page");
        }
        return value;
    }
}

package maxis.runtime;

import maxis.runtime.cli.CommandLines;

/** Where the program begins. */
public final class Maxis {
    private Maxis() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.run(arguments));
    }
}

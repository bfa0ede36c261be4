package maxis.runtime.command;

import maxis.spi.CogId;
import maxis.spi.command.Option;

import java.util.Locale;

/** Where the words of groups, options and choices stand in the message files. */
public final class MessageNames {
    private MessageNames() {}

    public static String group(CogId cog, String group) {
        return cog + ".command." + part(group) + ".description";
    }

    /**
     * What an option is for.
     *
     * @param command what the names of the command's messages begin with
     */
    public static String option(String command, Option option) {
        return command + ".option." + part(option.name());
    }

    public static String choice(String command, Option option, String value) {
        return option(command, option) + "." + part(value);
    }

    /** A name of the code as it stands in the name of a message. */
    private static String part(String name) {
        return name.replace('-', '_')
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}

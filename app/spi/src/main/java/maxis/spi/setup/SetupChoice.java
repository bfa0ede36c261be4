package maxis.spi.setup;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

import java.util.List;

/**
 * Declares something that a community settles once. Its words are the messages {@code
 * <cog>.setup.<name>} and {@code <cog>.setup.<name>.why}; what can be made for it is called by the
 * message {@code <cog>.setup.<name>.made}, in the community's language; each value of a choice is
 * {@code <cog>.setup.<name>.<value>}.
 *
 * @param setting the cog's own setting that holds the answer
 * @param level who may settle it: admins or owners
 * @param values of a choice, as they are typed into the setting
 * @param handler a class of the cog, for attribution
 */
public record SetupChoice(
        String name,
        Subject subject,
        String setting,
        Level level,
        List<String> values,
        Class<?> handler)
        implements Contribution {
    /** What is chosen. */
    public enum Subject {
        /** A channel that everybody reads. */
        ROOM,
        /** A channel for the team. */
        TEAM_ROOM,
        /** Discord roles. */
        ROLES,
        /** One of some values. */
        VALUE
    }

    public SetupChoice {
        values = List.copyOf(values);
        if ((subject == Subject.VALUE) == values.isEmpty()) {
            throw new IllegalArgumentException(name + ": exactly a value is one of some");
        }
        if (!level.includes(Level.ADMIN)) {
            throw new IllegalArgumentException(name + " is for admins, not for " + level);
        }
    }

    public static SetupChoice of(String name, Subject subject, String setting, Class<?> handler) {
        return new SetupChoice(name, subject, setting, Level.ADMIN, List.of(), handler);
    }

    public static SetupChoice value(
            String name, String setting, Class<?> handler, String... values) {
        return new SetupChoice(name, Subject.VALUE, setting, Level.ADMIN, List.of(values), handler);
    }

    /** Only owners settle it. */
    public SetupChoice forOwners() {
        return new SetupChoice(name, subject, setting, Level.OWNER, values, handler);
    }

    @Override
    public String kind() {
        return "setup choice";
    }
}

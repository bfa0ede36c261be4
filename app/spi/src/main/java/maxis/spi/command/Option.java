package maxis.spi.command;

import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One option of a command. Options of the typed form are read in the order of the declaration;
 * {@link Kind#REST} takes what is left and comes last. Whether a number is too large or a duration
 * negative is the handler's to say.
 *
 * @param choices the values of {@link Kind#CHOICE}; each value's words in both languages are
 *     messages
 * @param completer who offers values while the slash form is typed; made injectable by being named
 */
public record Option(
        String name,
        Kind kind,
        boolean isRequired,
        List<String> choices,
        Optional<Class<? extends Completer>> completer) {
    /** What may stand there, and as what it comes with the call. */
    public enum Kind {
        /** One word, or text in quotes. */
        WORD(String.class),
        /** Everything to the end of the message. */
        REST(String.class),
        INTEGER(Long.class),
        DECIMAL(BigDecimal.class),
        TRUTH(Boolean.class),
        MEMBER(MemberId.class),
        ROLE(RoleId.class),
        CHANNEL(ChannelId.class),
        DURATION(Duration.class),
        /** Where the file can be fetched for the next hours. */
        ATTACHMENT(URI.class),
        CHOICE(String.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** What {@link CommandCall#value} is asked for. */
        public Class<?> type() {
            return type;
        }
    }

    public Option {
        choices = List.copyOf(choices);
        if ((kind == Kind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": exactly a choice has values to choose from");
        }
        if (completer.isPresent() && kind != Kind.WORD && kind != Kind.REST) {
            throw new IllegalArgumentException(name + ": only text can be completed");
        }
    }

    public static Option of(String name, Kind kind) {
        return new Option(name, kind, false, List.of(), Optional.empty());
    }

    public static Option word(String name) {
        return of(name, Kind.WORD);
    }

    public static Option rest(String name) {
        return of(name, Kind.REST);
    }

    public static Option choice(String name, String... values) {
        return new Option(name, Kind.CHOICE, false, List.of(values), Optional.empty());
    }

    public Option required() {
        return new Option(name, kind, true, choices, completer);
    }

    /** Values are offered while the slash form is typed. */
    public Option completedBy(Class<? extends Completer> offering) {
        return new Option(name, kind, isRequired, choices, Optional.of(offering));
    }
}

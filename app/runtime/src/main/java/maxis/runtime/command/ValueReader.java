package maxis.runtime.command;

import jakarta.inject.Inject;

import maxis.runtime.message.Messages;
import maxis.spi.command.Option;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/**
 * Reads one value as its option wants it. The same for what is typed and for what Discord sends.
 */
final class ValueReader {
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_WORDS_OF_A_SPAN = 4;
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,18}([.,]\\d{1,18})?");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[_\\u00a0\\u202f](?=\\d{3})");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,18}");

    private final Choices choices;

    @Inject
    ValueReader(Messages messages) {
        this.choices = new Choices(messages);
    }

    /** How many words a value of the option may have without quotes. */
    int mostWords(KnownCommand command, Option option) {
        return switch (option.kind()) {
            case DURATION -> MOST_WORDS_OF_A_SPAN;
            case CHOICE -> choices.mostWords(command, option);
            case WORD, REST, INTEGER, DECIMAL, TRUTH, MEMBER, ROLE, CHANNEL, ATTACHMENT -> 1;
        };
    }

    Value read(KnownCommand command, Option option, String text, Language language) {
        return switch (option.kind()) {
            case WORD, REST -> new Value.Fits(text);
            case INTEGER -> whole(text);
            case DECIMAL -> decimal(text);
            case TRUTH -> truth(text);
            case MEMBER -> id(text, "@!?", "platform.input.member", MemberId::new);
            case ROLE -> id(text, "@&", "platform.input.role", RoleId::new);
            case CHANNEL -> id(text, "#", "platform.input.channel", ChannelId::new);
            case DURATION -> duration(text);
            case ATTACHMENT -> attachment(text);
            case CHOICE -> choice(command, option, text, language);
        };
    }

    private static Value whole(String text) {
        var digits = GROUPING.matcher(text.strip()).replaceAll("");
        return WHOLE.matcher(digits).matches()
                ? new Value.Fits(Long.parseLong(digits))
                : misfit("platform.input.number", text, 10);
    }

    private static Value decimal(String text) {
        var digits = GROUPING.matcher(text.strip()).replaceAll("");
        return DECIMAL.matcher(digits).matches()
                ? new Value.Fits(new BigDecimal(digits.replace(',', '.')))
                : misfit("platform.input.decimal", text, new BigDecimal("1.5"));
    }

    private static Value truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1", "oui", "o", "vrai" -> new Value.Fits(true);
            case "false", "no", "n", "off", "0", "non", "faux" -> new Value.Fits(false);
            default -> new Value.Misfits(Text.of("platform.input.yes_no"));
        };
    }

    private static Value id(String text, String mark, String refusal, LongFunction<Object> made) {
        var digits = text.strip().replaceFirst("^<" + mark + "(\\d{1,20})>$", "$1");
        return ID.matcher(digits).matches() && isInRange(digits)
                ? new Value.Fits(made.apply(Long.parseLong(digits)))
                : new Value.Misfits(Text.of(refusal).with("value", shown(text)));
    }

    private static boolean isInRange(String digits) {
        var greatest = Long.toString(Long.MAX_VALUE);
        return digits.length() < greatest.length() || digits.compareTo(greatest) <= 0;
    }

    private static Value duration(String text) {
        return Durations.read(text)
                .<Value>map(Value.Fits::new)
                .orElseGet(() -> misfit("platform.input.duration", text, "7d, 2h30"));
    }

    /** Only what Discord itself keeps comes here, never an address that somebody typed. */
    private static Value attachment(String text) {
        try {
            return new Value.Fits(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return new Value.Misfits(Text.of("platform.input.file"));
        }
    }

    private Value choice(KnownCommand command, Option option, String text, Language language) {
        return choices.read(command, option, text)
                .<Value>map(Value.Fits::new)
                .orElseGet(() ->
                        new Value.Misfits(
                                Text.of("platform.input.choice")
                                        .with("value", shown(text))
                                        .with("option", option.name())
                                        .with(
                                                "choices",
                                                choices.listed(command, option, language))));
    }

    private static Value misfit(String key, String text, Object example) {
        return new Value.Misfits(Text.of(key).with("value", shown(text)).with("example", example));
    }

    /** What somebody typed, in a sentence: not all of a novel. */
    static String shown(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return text.substring(0, splits ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }
}

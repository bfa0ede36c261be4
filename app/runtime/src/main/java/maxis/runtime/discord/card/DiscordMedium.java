package maxis.runtime.discord.card;

import maxis.runtime.message.Form;
import maxis.runtime.message.Medium;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where Discord renders its markdown. Foreign text is shown as it was written: each sign that could
 * mark up, mention or link is escaped, and text that runs from right to left is kept to itself. Ids
 * become mentions, which reach nobody because no message of ours may notify, and moments are shown
 * in each reader's own time zone.
 */
final class DiscordMedium implements Medium {
    static final DiscordMedium INSTANCE = new DiscordMedium();

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "[\\\\*_~`|<>@\\[\\]#]"
                            // a list at the start of a line
                            + "|^\\s*[-+]|^\\s*\\d{0,20}[.)]"
                            // an address, a short name of an emoji, or half of one
                            + "|:(?=/|[\\w+-]{1,64}:|$)|^:");

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Beyond it Discord shows "Invalid date". */
    private static final long LAST_SECOND = 8_640_000_000_000L;

    private static final int LONGEST_ADDRESS = 2_000;

    private DiscordMedium() {}

    /** Words that are in Discord's notation already. */
    record Finished(String words) {}

    @Override
    public String escape(String text) {
        return VisibleText.of(text)
                .lines()
                .map(DiscordMedium::escapedLine)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> notation(Object argument, Form form) {
        return switch (argument) {
            case Finished(var words) -> Optional.of(words);
            case Instant moment when Math.abs(moment.getEpochSecond()) <= LAST_SECOND ->
                    Optional.of("<t:" + moment.getEpochSecond() + ":" + style(form) + ">");
            case MemberId member -> Optional.of("<@" + member + ">");
            case ChannelId channel -> Optional.of("<#" + channel + ">");
            case RoleId role -> Optional.of("<@&" + role + ">");
            case URI address -> Optional.of(address.toASCIIString()).filter(DiscordMedium::isLink);
            default -> Optional.empty();
        };
    }

    private static String escapedLine(String line) {
        var escaped =
                ACTIVE.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(escapedSign(found.group())));
        return hasRightToLeft(line) ? FIRST_STRONG_ISOLATE + escaped + POP_ISOLATE : escaped;
    }

    /** The sign is the last character of what was found. */
    private static String escapedSign(String found) {
        int sign = found.length() - 1;
        return found.substring(0, sign) + '\\' + found.charAt(sign);
    }

    private static char style(Form form) {
        return switch (form) {
            case DATE -> 'D';
            case TIME -> 't';
            case PLAIN, DATETIME -> 'f';
        };
    }

    /** An address of ours that Discord makes a link of, with nothing in it that marks up. */
    private static boolean isLink(String address) {
        return address.length() <= LONGEST_ADDRESS
                && address.matches("https?://[\\w.~:/?#@!$&'(+,;=%-]*[\\w/=&%#-]");
    }

    private static boolean hasRightToLeft(String line) {
        return line.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(direction ->
                        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}

package maxis.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a text as Discord's clients do, in the order in which they try their rules: what stands
 * there in the end, and what was marked up, mentioned or linked in it.
 */
public final class MarkdownReader {
    private static final Map<String, Pattern> LINE_STARTS =
            Map.of(
                    "heading", Pattern.compile(" *#{1,3} +(?=\\S)"),
                    "subtext", Pattern.compile(" *-# +(?=\\S)"),
                    "quote", Pattern.compile(" *>(?:>>)? "),
                    "list", Pattern.compile(" *(?:[*-]|\\d+\\.) +(?=\\S)"));

    private static final List<Map.Entry<String, Pattern>> INLINE =
            List.of(
                    rule("escape", "\\\\([^0-9A-Za-z\\s])"),
                    rule("fence", "```([\\s\\S]+?)```"),
                    rule("code", "(?<!`)(`+)(?!`)[\\s\\S]*?[^`]\\1(?!`)"),
                    rule("mention", "@everyone|@here|<@[!&]?\\d+>|<#\\d+>"),
                    rule("moment", "<t:-?\\d+(?::[tTdDfFR])?>"),
                    rule("emoji", "<a?:\\w+:\\d+>|:[\\w+-]+:"),
                    rule("command", "</[\\w -]+:\\d+>|<id:\\w+>"),
                    rule("masked link", "\\[(?:[^\\]\\\\]|\\\\.){1,300}+\\]\\([^)\\s]+[^)]*\\)"),
                    rule("link", "<?(?:https?|steam)://[^\\s<]*[^<.,:;\"'\\]\\s]"));

    /** What stands on both sides of what it marks, the longer ones first. */
    private static final List<Map.Entry<String, String>> MARKS =
            List.of(
                    Map.entry("**", "bold"),
                    Map.entry("__", "underline"),
                    Map.entry("~~", "strike"),
                    Map.entry("||", "spoiler"),
                    Map.entry("*", "italic"),
                    Map.entry("_", "italic"));

    private final List<String> found = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();

    private MarkdownReader() {}

    /**
     * What was read.
     *
     * @param markup the names of the rules that applied, in their order
     */
    public record Reading(String shown, List<String> markup) {}

    public static Reading read(String markdown) {
        var reader = new MarkdownReader();
        reader.inside(markdown);
        return new Reading(reader.shown.toString(), reader.found);
    }

    private void inside(String text) {
        int at = 0;
        while (at < text.length()) {
            if (at == 0 || text.charAt(at - 1) == '\n') {
                at += lineStart(text, at);
            }
            if (at < text.length()) {
                at += next(text, at);
            }
        }
    }

    private int lineStart(String text, int at) {
        for (var rule : LINE_STARTS.entrySet()) {
            var match = rule.getValue().matcher(text).region(at, text.length());
            match.useTransparentBounds(true);
            if (match.lookingAt()) {
                found.add(rule.getKey());
                return match.end() - at;
            }
        }
        return 0;
    }

    private int next(String text, int at) {
        for (var rule : INLINE) {
            var match = match(rule.getValue(), text, at);
            if (match.isPresent()) {
                apply(rule.getKey(), match.get());
                return match.get().end() - at;
            }
        }
        for (var mark : MARKS) {
            int end = closing(text, at, mark.getKey());
            if (end > 0) {
                found.add(mark.getValue());
                inside(text.substring(at + mark.getKey().length(), end));
                return end + mark.getKey().length() - at;
            }
        }
        shown.append(text.charAt(at));
        return 1;
    }

    /** Where what is opened here is closed; 0 where nothing is. */
    private static int closing(String text, int at, String mark) {
        if (!text.startsWith(mark, at)) {
            return 0;
        }
        int place = at + mark.length() + 1;
        for (int next = at + mark.length(); next < text.length(); next++) {
            if (text.charAt(next) == '\\') {
                next++;
            } else if (next >= place && text.startsWith(mark, next) && ends(text, next, mark)) {
                return next;
            }
        }
        return 0;
    }

    private static boolean ends(String text, int at, String mark) {
        int behind = at + mark.length();
        if (behind == text.length()) {
            return true;
        }
        char next = text.charAt(behind);
        return mark.equals("_") ? !Character.isLetterOrDigit(next) : next != mark.charAt(0);
    }

    private void apply(String rule, MatchResult match) {
        if (rule.equals("escape")) {
            shown.append(match.group(1));
            return;
        }
        found.add(rule);
        shown.append(match.group());
    }

    private static Optional<MatchResult> match(Pattern pattern, String text, int at) {
        var match = pattern.matcher(text).region(at, text.length());
        match.useTransparentBounds(true);
        return match.lookingAt() ? Optional.of(match.toMatchResult()) : Optional.empty();
    }

    private static Map.Entry<String, Pattern> rule(String name, String pattern) {
        return Map.entry(name, Pattern.compile(pattern));
    }
}

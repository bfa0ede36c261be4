package maxis.runtime.discord.port;

import maxis.spi.discord.Quote;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.MarkdownSanitizer;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.ArrayList;
import java.util.List;

/** Draws what somebody said: a frame with their name and their words. */
final class Quotes {
    /** Discord takes 4,000 in a message; the name needs some. */
    private static final int LONGEST = 3_700;

    private static final int LONGEST_NAME = 100;

    private Quotes() {}

    static List<MessageCreateData> draw(Quote quote) {
        var author =
                "**" + MarkdownSanitizer.escape(cut(quote.author().strip(), LONGEST_NAME)) + "**";
        var messages = new ArrayList<MessageCreateData>();
        for (var part : parts(quote.text().strip())) {
            messages.add(message(author, part));
        }
        return messages;
    }

    private static MessageCreateData message(String author, String words) {
        var blocks = new ArrayList<ContainerChildComponent>();
        blocks.add(TextDisplay.of(author));
        if (!words.isBlank()) {
            blocks.add(TextDisplay.of(words));
        }
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(blocks))
                .build();
    }

    /** Cut between lines or words where there are any. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST) {
            var head = cut(rest, LONGEST);
            int end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
            int taken = end > LONGEST / 2 ? end : head.length();
            parts.add(rest.substring(0, taken));
            rest = rest.substring(taken).strip();
        }
        parts.add(rest);
        return parts;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}

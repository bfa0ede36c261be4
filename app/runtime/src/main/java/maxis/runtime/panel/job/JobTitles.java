package maxis.runtime.panel.job;

import jakarta.inject.Inject;

import maxis.runtime.message.Messages;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

import java.util.regex.Pattern;

/**
 * What jobs are called on pages: the message {@code <cog>.job.<name>}, where its cog has one, else
 * the name under which it is stored.
 */
final class JobTitles {
    private static final Pattern STORED = Pattern.compile("([a-z0-9]+)\\.(?:every\\.|on\\.)?(.+)");

    private final Messages messages;

    @Inject
    JobTitles(Messages messages) {
        this.messages = messages;
    }

    Text of(String task) {
        var parts = STORED.matcher(task);
        if (parts.matches()) {
            var key = parts.group(1) + ".job." + parts.group(2).replaceAll("[^a-z0-9]", "_");
            if (messages.hold(new MessageKey(key), Language.FR)) {
                return Text.of(key);
            }
        }
        return Text.value(task);
    }

    static String cog(String task) {
        int dot = task.indexOf('.');
        return dot < 0 ? task : task.substring(0, dot);
    }
}

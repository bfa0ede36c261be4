package maxis.runtime.panel.cog;

import jakarta.inject.Inject;

import maxis.runtime.message.Messages;
import maxis.spi.CogId;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

/** What cogs are called on pages: the message {@code <cog>.title}, else their name. */
public final class CogTitles {
    private final Messages messages;

    @Inject
    CogTitles(Messages messages) {
        this.messages = messages;
    }

    public Text of(CogId cog) {
        var key = cog + ".title";
        return messages.hold(new MessageKey(key), Language.FR)
                ? Text.of(key)
                : Text.value(cog.name());
    }
}

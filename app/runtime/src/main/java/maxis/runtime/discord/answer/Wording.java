package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.command.CommandTree;
import maxis.runtime.command.Found;
import maxis.runtime.configuration.platform.DiscordConfiguration;

import net.dv8tion.jda.api.entities.Message;

/** Other forms of what was typed: a command that was said to the bot, and its slash form. */
final class Wording {
    private final CommandTree tree;
    private final String mark;

    @Inject
    Wording(CommandTree tree, DiscordConfiguration configuration) {
        this.tree = tree;
        this.mark = configuration.prefix();
    }

    /**
     * The text of a message. A command behind the bot's name needs no mark; anything else that is
     * said to the bot is talk.
     */
    String spoken(Message message) {
        var text = message.getContentRaw();
        var name = "<@" + message.getJDA().getSelfUser().getId() + ">";
        if (!text.startsWith(name)) {
            return text;
        }
        var rest = text.substring(name.length()).strip();
        return tree.typed(rest) instanceof Found.Here ? mark + rest : text;
    }

    /** Whether it is a command, of this bot or of another. */
    boolean isCommand(Message message) {
        var text = spoken(message);
        return text.startsWith(mark)
                && switch (tree.typed(text.substring(mark.length()))) {
                    case Found.Here _, Found.Elsewhere _, Found.SwitchedOff _ -> true;
                    case Found.Unknown _, Found.Nothing _ -> false;
                };
    }

    /** How the same is called with a slash. */
    String slash(Message message) {
        var text = spoken(message);
        return text.startsWith(mark)
                        && tree.typed(text.substring(mark.length()))
                                instanceof Found.Here(var known, _)
                ? "/" + known.command().name()
                : "/";
    }
}

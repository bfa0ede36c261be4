package maxis.runtime.discord.answer;

import maxis.runtime.discord.port.Outbound;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One interaction from its arrival to its answer. Discord takes exactly one first answer within
 * three seconds; what follows goes by the hook, for a quarter of an hour. For one thread.
 */
final class Turn {
    private final Outbound outbound;
    private final IReplyCallback reply;
    private final @Nullable IMessageEditCallback message;
    private final @Nullable IModalCallback opener;
    private Progress progress = Progress.OPEN;

    /** How far it is. */
    private enum Progress {
        OPEN,
        /** Everybody sees that something comes. */
        DEFERRED,
        /** Only who asked sees that something comes. */
        DEFERRED_PRIVATELY,
        /** Nothing shows; the message with the component may change, or others may follow. */
        ACKNOWLEDGED,
        ANSWERED
    }

    /**
     * @param message whose component was used
     * @param opener what can open a form
     */
    Turn(
            Outbound outbound,
            IReplyCallback reply,
            @Nullable IMessageEditCallback message,
            @Nullable IModalCallback opener) {
        this.outbound = outbound;
        this.reply = reply;
        this.message = message;
        this.opener = opener;
    }

    /** Tells Discord that the answer comes later. */
    void defer(boolean isPrivate) {
        if (message != null) {
            progress = Progress.ACKNOWLEDGED;
            first(message.deferEdit());
        } else {
            progress = isPrivate ? Progress.DEFERRED_PRIVATELY : Progress.DEFERRED;
            first(reply.deferReply(isPrivate));
        }
    }

    /** Whether a form can still be opened. */
    boolean canOpen() {
        return opener != null && progress == Progress.OPEN;
    }

    void open(Modal form) {
        if (opener == null) {
            throw new IllegalStateException("No form opens here");
        }
        progress = Progress.ANSWERED;
        first(opener.replyModal(form));
    }

    /** Whether there is a message whose place another can take. */
    boolean canReplace() {
        return message != null;
    }

    void replace(MessageEditData replacement) {
        if (message == null) {
            throw new IllegalStateException("No message was used");
        }
        boolean isFirst = progress == Progress.OPEN;
        progress = Progress.ANSWERED;
        if (isFirst) {
            first(message.editMessage(replacement));
        } else {
            outbound.fast(reply.getHook().editOriginal(replacement));
        }
    }

    /** Answers with one message or several. */
    void send(List<MessageCreateData> messages, boolean isPrivate) {
        for (var each : messages) {
            send(each, isPrivate);
        }
    }

    /** Answers with nothing that shows. */
    void keepSilent() {
        if (progress == Progress.OPEN) {
            defer(true);
        }
        if (progress == Progress.DEFERRED || progress == Progress.DEFERRED_PRIVATELY) {
            outbound.fast(reply.getHook().deleteOriginal());
        }
        progress = Progress.ANSWERED;
    }

    private void send(MessageCreateData text, boolean isPrivate) {
        switch (progress) {
            case OPEN -> {
                progress = Progress.ANSWERED;
                first(reply.reply(text).setEphemeral(isPrivate));
            }
            case DEFERRED_PRIVATELY -> fill(text);
            case DEFERRED -> {
                if (isPrivate) {
                    // What everybody sees cannot become private any more.
                    outbound.fast(reply.getHook().deleteOriginal());
                    follow(text, true);
                } else {
                    fill(text);
                }
            }
            case ACKNOWLEDGED, ANSWERED -> follow(text, isPrivate);
        }
    }

    private void fill(MessageCreateData text) {
        progress = Progress.ANSWERED;
        outbound.fast(reply.getHook().editOriginal(MessageEditData.fromCreateData(text)));
    }

    private void follow(MessageCreateData text, boolean isPrivate) {
        progress = Progress.ANSWERED;
        outbound.fast(reply.getHook().sendMessage(text).setEphemeral(isPrivate));
    }

    /** The first answer. One that is repeated after a lost reply was taken the first time. */
    private void first(RestAction<?> callback) {
        try {
            outbound.fast(callback);
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() != ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
                throw refused;
            }
        }
    }
}

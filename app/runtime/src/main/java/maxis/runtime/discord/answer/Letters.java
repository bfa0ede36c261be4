package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.discord.port.Outbound;

import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;

/** Answers that go to one person in private. */
final class Letters {
    private final Outbound outbound;

    @Inject
    Letters(Outbound outbound) {
        this.outbound = outbound;
    }

    /** Sends them; whether the person takes private messages of ours. */
    boolean isDelivered(User reader, List<MessageCreateData> messages) {
        try {
            var line = outbound.fast(reader.openPrivateChannel());
            messages.forEach(each -> outbound.fast(line.sendMessage(each)));
            return true;
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() == ErrorResponse.CANNOT_SEND_TO_USER) {
                return false;
            }
            throw refused;
        }
    }
}

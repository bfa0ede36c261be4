package maxis.runtime.discord.port;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * How a message shows under which key it was sent. Discord itself tells repetitions by the nonce,
 * for some minutes; later the number of the frame is compared, which stays with the message.
 */
record Mark(String nonce, int number) {
    /** Discord takes 25 characters. */
    private static final int NONCE_BYTES = 18;

    static Mark of(String key) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            var nonce = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, NONCE_BYTES));
            int number = ByteBuffer.wrap(digest).getInt(NONCE_BYTES) & Integer.MAX_VALUE;
            return new Mark(nonce, Math.max(1, number));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    /** The message with the number on its frame. */
    MessageCreateData on(MessageCreateData message) {
        var components = message.getComponents().stream().map(this::marked).toList();
        return MessageCreateBuilder.from(message).setComponents(components).build();
    }

    private MessageTopLevelComponent marked(MessageTopLevelComponent component) {
        return component instanceof Container frame ? frame.withUniqueId(number) : component;
    }

    boolean isOn(Message message) {
        return message.getComponents().stream()
                .anyMatch(component -> component.getUniqueId() == number);
    }
}

package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A message sent again with the same enforced nonce within a few minutes is the first one. */
final class Nonces {
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private record Sent(long message, Instant at) {}

    private final World world;
    private final Map<String, Sent> sent = new LinkedHashMap<>();

    Nonces(World world) {
        this.world = world;
    }

    Optional<Message> repeated(Sender sender, Channel channel, Draft draft) {
        sent.values().removeIf(it -> it.at().isBefore(world.now().minus(MEMORY)));
        return isEnforced(draft)
                ? Optional.ofNullable(sent.get(key(sender, channel, draft)))
                        .map(it -> world.places().messages(channel).get(it.message()))
                : Optional.empty();
    }

    void remember(Sender sender, Channel channel, Draft draft, Message message) {
        if (isEnforced(draft)) {
            sent.put(key(sender, channel, draft), new Sent(message.id(), world.now()));
        }
    }

    private static boolean isEnforced(Draft draft) {
        return Json.truth(draft.body(), "enforce_nonce") && Json.has(draft.body(), "nonce");
    }

    private static String key(Sender sender, Channel channel, Draft draft) {
        return sender.user() + " " + channel.id() + " " + Json.string(draft.body(), "nonce");
    }
}

package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** A message sent again with the same enforced nonce within a few minutes is the first one. */
final class Nonces {
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private record Sent(long message, Instant at) {}

    private final World world;
    private final SequencedMap<String, Sent> sent = new LinkedHashMap<>();

    Nonces(World world) {
        this.world = world;
    }

    Optional<Message> repeated(Sender sender, Channel channel, Draft draft) {
        forgetOld();
        return isEnforced(draft)
                ? Optional.ofNullable(sent.get(key(sender, channel, draft)))
                        .map(it -> world.places().messages(channel).get(it.message()))
                : Optional.empty();
    }

    /** They stand in the order of their moments: what follows one that is kept is kept. */
    private void forgetOld() {
        var oldest = world.now().minus(MEMORY);
        var each = sent.values().iterator();
        while (each.hasNext() && each.next().at().isBefore(oldest)) {
            each.remove();
        }
    }

    void remember(Sender sender, Channel channel, Draft draft, Message message) {
        if (isEnforced(draft)) {
            sent.putLast(key(sender, channel, draft), new Sent(message.id(), world.now()));
        }
    }

    private static boolean isEnforced(Draft draft) {
        return Json.truth(draft.body(), "enforce_nonce") && Json.has(draft.body(), "nonce");
    }

    private static String key(Sender sender, Channel channel, Draft draft) {
        return sender.user() + " " + channel.id() + " " + Json.string(draft.body(), "nonce");
    }
}

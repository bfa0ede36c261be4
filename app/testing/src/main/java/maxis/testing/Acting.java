package maxis.testing;

import maxis.spi.reply.Gesture;
import maxis.spi.value.ChannelId;

import java.util.List;
import java.util.Map;

/** Somebody in front of Discord; what they do reaches the cogs as the runtime would let it. */
public final class Acting {
    /** Where everybody is who is nowhere else. */
    public static final ChannelId SQUARE = new ChannelId(5001);

    private final Calls calls;
    private final Persona who;
    private final ChannelId channel;

    Acting(Calls calls, Persona who, ChannelId channel) {
        this.calls = calls;
        this.who = who;
        this.channel = channel;
    }

    /** The same person in another channel. */
    public Acting in(ChannelId other) {
        return new Acting(calls, who, other);
    }

    /** Calls a command without options: {@code runs("ticket list")}. */
    public TestReply runs(String command) {
        return runs(command, Map.of());
    }

    /**
     * Calls a command. What level, right or cool-down forbid is refused as members are refused; a
     * value that Discord would not let through is a mistake of the test.
     */
    public TestReply runs(String command, Map<String, ?> values) {
        return calls.run(who, channel, command, Map.copyOf(values));
    }

    /** Presses a button. One that was shown too long ago has expired. */
    public TestReply uses(Gesture gesture) {
        return calls.use(who, channel, new Calls.Use(gesture, List.of(), Map.of()));
    }

    /** Chooses from a menu. */
    public TestReply uses(Gesture gesture, List<String> chosen) {
        return calls.use(who, channel, new Calls.Use(gesture, chosen, Map.of()));
    }

    /** Sends a form, by the names of its fields. */
    public TestReply uses(Gesture gesture, Map<String, String> fields) {
        return calls.use(who, channel, new Calls.Use(gesture, List.of(), fields));
    }
}

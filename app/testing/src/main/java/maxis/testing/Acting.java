package maxis.testing;

import maxis.runtime.conversation.Speaker;
import maxis.spi.ProcessRole;
import maxis.spi.reply.Gesture;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody in front of Discord; what they do reaches the cogs by the way of the runtime. */
public final class Acting {
    /** Where everybody is who is nowhere else. */
    public static final ChannelId SQUARE = new ChannelId(5001);

    private final Calls calls;
    private final Visits visits;
    private final Persona who;
    private final Speaker speaker;

    private Acting(Calls calls, Visits visits, Persona who, Speaker speaker) {
        this.calls = calls;
        this.visits = visits;
        this.who = who;
        this.speaker = speaker;
    }

    static Acting of(Calls calls, Visits visits, Persona who, World world) {
        world.cast().appears(who);
        var roles = new HashSet<RoleId>(world.cast().rolesOf(who));
        roles.addAll(world.discord().guild().rolesOf(who.id()).orElse(Set.of()));
        var speaker =
                new Speaker(
                        who.id(),
                        roles,
                        SQUARE,
                        Optional.of(who.language().code()),
                        false,
                        Set.of(ProcessRole.values()));
        return new Acting(calls, visits, who, speaker);
    }

    /** The same person with the panel open, a second factor just shown. */
    public Visitor onTheWeb() {
        return visits.of(who);
    }

    /** The same person in another channel. */
    public Acting in(ChannelId other) {
        return at(other, speaker.isDirect(), speaker.addressed());
    }

    /** The same person in private to the bot. */
    public Acting directly() {
        return at(speaker.channel(), true, speaker.addressed());
    }

    /** The same person in front of the bot of some roles only. */
    public Acting to(ProcessRole... bots) {
        return at(speaker.channel(), speaker.isDirect(), Set.of(bots));
    }

    /** Calls a slash command without options: {@code runs("ticket list")}. */
    public TestReply runs(String command) {
        return runs(command, Map.of());
    }

    /**
     * Calls a slash command. What level, right or cool-down forbid is refused as members are
     * refused; a value that Discord would not let through is a mistake of the test.
     */
    public TestReply runs(String command, Map<String, ?> values) {
        return calls.run(who, speaker, command, Map.copyOf(values));
    }

    /** Writes a message: {@code types("!ticket_create 'Clé perdue' Je ne peux plus entrer")}. */
    public TestReply types(String text, URI... attachments) {
        return calls.type(who, speaker, text, List.of(attachments));
    }

    /** Presses a button. One that was shown too long ago has expired. */
    public TestReply uses(Gesture gesture) {
        return calls.use(who, speaker, new Calls.Use(gesture, List.of(), Map.of()));
    }

    /** Chooses from a menu. */
    public TestReply uses(Gesture gesture, List<String> chosen) {
        return calls.use(who, speaker, new Calls.Use(gesture, chosen, Map.of()));
    }

    /** Sends a form, by the names of its fields. */
    public TestReply uses(Gesture gesture, Map<String, String> fields) {
        return calls.use(who, speaker, new Calls.Use(gesture, List.of(), fields));
    }

    private Acting at(ChannelId channel, boolean isDirect, Set<ProcessRole> bots) {
        return new Acting(
                calls,
                visits,
                who,
                new Speaker(
                        speaker.member(),
                        speaker.roles(),
                        channel,
                        speaker.locale(),
                        isDirect,
                        bots));
    }
}

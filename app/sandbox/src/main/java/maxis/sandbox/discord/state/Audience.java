package maxis.sandbox.discord.state;

/** Who may hear of something. */
public sealed interface Audience {
    /** Everybody in the guild. */
    record Guild() implements Audience {}

    /** Whoever sees a channel; for a direct channel, its two ends. */
    record Viewers(Channel channel) implements Audience {}

    /** One user, member of the guild or not. */
    record Only(long user) implements Audience {}

    /** The guild, and one who may just have left it. */
    record GuildAnd(long user) implements Audience {}

    static Audience guild() {
        return new Guild();
    }

    static Audience of(Channel channel) {
        return new Viewers(channel);
    }
}

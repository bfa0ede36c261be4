package maxis.sandbox.discord.state;

/** What a bot may ask to be told, as bits of its identification. */
public final class Intent {
    public static final int ALWAYS = 0;
    public static final int GUILDS = 1;
    public static final int MEMBERS = 1 << 1;
    public static final int MODERATION = 1 << 2;
    public static final int EMOJIS = 1 << 3;
    public static final int WEBHOOKS = 1 << 5;
    public static final int INVITES = 1 << 6;
    public static final int PRESENCES = 1 << 8;
    public static final int MESSAGES = 1 << 9;
    public static final int REACTIONS = 1 << 10;
    public static final int TYPING = 1 << 11;
    public static final int DIRECT_MESSAGES = 1 << 12;
    public static final int DIRECT_REACTIONS = 1 << 13;
    public static final int DIRECT_TYPING = 1 << 14;
    public static final int MESSAGE_CONTENT = 1 << 15;

    public static final int PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT;

    /** Every bit that has a meaning; another one closes the connection with 4013. */
    public static final int KNOWN = (1 << 22) - 1 | 3 << 24;

    private Intent() {}
}

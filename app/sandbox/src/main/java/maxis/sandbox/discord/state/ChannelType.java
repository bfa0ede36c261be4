package maxis.sandbox.discord.state;

/** Discord's numbers for kinds of channels. */
public final class ChannelType {
    public static final int TEXT = 0;
    public static final int DIRECT = 1;
    public static final int VOICE = 2;
    public static final int CATEGORY = 4;
    public static final int ANNOUNCEMENT = 5;
    public static final int ANNOUNCEMENT_THREAD = 10;
    public static final int PUBLIC_THREAD = 11;
    public static final int PRIVATE_THREAD = 12;
    public static final int FORUM = 15;

    private ChannelType() {}

    public static boolean isThread(int type) {
        return type >= ANNOUNCEMENT_THREAD && type <= PRIVATE_THREAD;
    }

    /** Whether a guild's channel of this kind can be made here. */
    public static boolean isKnown(int type) {
        return switch (type) {
            case TEXT, VOICE, CATEGORY, ANNOUNCEMENT, FORUM -> true;
            default -> false;
        };
    }
}

package maxis.sandbox.discord.form;

/** Discord's refusals: the HTTP status, its own code and its own words. */
public enum Problem {
    NOT_FOUND(404, 0, "404: Not Found"),
    METHOD_NOT_ALLOWED(405, 0, "405: Method Not Allowed"),
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    SERVER_ERROR(500, 0, "500: Internal Server Error"),
    UNKNOWN_APPLICATION(404, 10002, "Unknown Application"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    UNKNOWN_INVITE(404, 10006, "Unknown Invite"),
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_OVERWRITE(404, 10009, "Unknown Overwrite"),
    UNKNOWN_ROLE(404, 10011, "Unknown Role"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    UNKNOWN_EMOJI(404, 10014, "Unknown Emoji"),
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    UNKNOWN_BAN(404, 10026, "Unknown Ban"),
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    BOTS_NOT_ALLOWED(403, 20001, "Bots cannot use this endpoint"),
    TOO_MANY_PINS(400, 30003, "Maximum number of pins reached (50)"),
    TOO_MANY_REACTIONS(400, 30010, "Maximum number of reactions reached (20)"),
    TOO_MANY_COMMANDS(400, 30032, "Maximum number of application commands reached (100)"),
    TOO_LARGE(413, 40005, "Request entity too large"),
    ALREADY_CROSSPOSTED(400, 40033, "This message has already been crossposted"),
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    THREAD_EXISTS(400, 160004, "A thread has already been created for this message"),
    THREAD_LOCKED(400, 160005, "Thread is locked"),
    MISSING_ACCESS(403, 50001, "Missing Access"),
    NOT_FOR_DMS(403, 50003, "Cannot execute action on a DM channel"),
    NOT_THE_AUTHOR(403, 50005, "Cannot edit a message authored by another user"),
    EMPTY_MESSAGE(400, 50006, "Cannot send an empty message"),
    CLOSED_DM(403, 50007, "Cannot send messages to this user"),
    NO_TEXT_CHANNEL(400, 50008, "Cannot send messages in a non-text channel"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    INVALID_TOKEN(401, 50014, "Invalid authentication token provided"),
    BULK_DELETE_COUNT(
            400, 50016, "Provided too few or too many messages to delete in bulk (2 to 100)"),
    SYSTEM_MESSAGE(403, 50021, "Cannot execute action on a system message"),
    INVALID_OAUTH_TOKEN(401, 50025, "Invalid OAuth2 access token provided"),
    INVALID_WEBHOOK_TOKEN(401, 50027, "Invalid Webhook Token"),
    INVALID_ROLE(400, 50028, "Invalid Role"),
    TOO_OLD_FOR_BULK(400, 50034, "A message provided was too old to bulk delete"),
    INVALID_FORM(400, 50035, "Invalid Form Body"),
    INVALID_FILE(400, 50046, "Invalid asset"),
    ARCHIVED(400, 50083, "Thread is archived"),
    INVALID_JSON(400, 50109, "The request body contains invalid JSON."),
    WRONG_CHANNEL_TYPE(400, 50024, "Cannot execute action on this channel type"),
    BANNED(403, 40007, "The user is banned from this guild."),
    REACTION_BLOCKED(403, 90001, "Reaction was blocked");

    private final int status;
    private final int code;
    private final String message;

    Problem(int status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    public String message() {
        return message;
    }

    public Refusal refused() {
        return new Refusal(this);
    }
}

package maxis.runtime.discord.port;

import maxis.spi.Fault;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.HierarchyException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Why a request came to nothing, by Discord's codes. */
enum Trouble {
    /** The channel or message is no longer there. */
    PLACE_GONE,
    ROLE_GONE,
    /** They are not on the server, or nowhere. */
    MEMBER_ABSENT,
    /** They take no direct messages from us. */
    BLOCKED,
    FORBIDDEN,
    /** A thread that is closed. */
    ARCHIVED,
    /** The server holds as many as it may. */
    FULL,
    /** It may work later. */
    LATER,
    /** We asked for something that Discord does not do. */
    WRONG;

    /** When to come again where Discord did not say. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int FIRST_OF_SERVER = 500;

    static Trouble of(RuntimeException thrown) {
        return switch (thrown) {
            case ErrorResponseException refused -> of(refused);
            case InsufficientPermissionException _ -> FORBIDDEN;
            case HierarchyException _ -> FORBIDDEN;
            case Fault fault when fault.kind() == Fault.Kind.REMOTE -> LATER;
            case Unheard _, CancellationException _ -> LATER;
            // The library's own look at a closed thread.
            case IllegalStateException closed
                    when String.valueOf(closed.getMessage()).contains("archived") ->
                    ARCHIVED;
            default -> WRONG;
        };
    }

    private static Trouble of(ErrorResponseException refused) {
        return switch (refused.getErrorResponse()) {
            case UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, UNKNOWN_GUILD -> PLACE_GONE;
            case UNKNOWN_ROLE -> ROLE_GONE;
            case UNKNOWN_MEMBER, UNKNOWN_USER, NO_MUTUAL_GUILDS -> MEMBER_ABSENT;
            case CANNOT_SEND_TO_USER, EXPLICIT_CONTENT_CANNOT_SEND_TO_RECIPIENT -> BLOCKED;
            case MISSING_ACCESS, MISSING_PERMISSIONS -> FORBIDDEN;
            case ILLEGAL_OPERATION_ARCHIVED_THREAD, THREAD_LOCKED -> ARCHIVED;
            case MAX_ROLES_PER_GUILD, MAX_CHANNELS, MAX_ACTIVE_THREADS -> FULL;
            case SERVER_ERROR -> isTheirs(refused) ? LATER : WRONG;
            case RESOURCES_OVERLOADED, SERVICE_RESOURCE_RATE_LIMIT -> LATER;
            default -> refused.getResponse().code >= FIRST_OF_SERVER ? LATER : WRONG;
        };
    }

    /** The library says so of every answer that it cannot read, too. */
    private static boolean isTheirs(ErrorResponseException refused) {
        int status = refused.getResponse().code;
        return status >= FIRST_OF_SERVER || status < 0;
    }
}

package maxis.runtime.discord.port;

/** No answer came: the request may have been carried out, or not. */
public final class Unheard extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unheard(String message, Throwable cause) {
        super(message, cause);
    }
}

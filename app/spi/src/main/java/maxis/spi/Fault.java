package maxis.spi;

import maxis.spi.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Something that went wrong and that no result type names. The kind says who has to act; the text,
 * if there is one, is what the member reads instead of the general apology.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Who has to act. */
    public enum Kind {
        /** Whoever asked: the input cannot be served. */
        USER,
        /** Whoever runs the program: configuration, permissions, disk. */
        OPERATOR,
        /** Nobody here: Discord, Stripe or a model is away; it is tried again. */
        REMOTE,
        /** Us. */
        BUG
    }

    private final Kind kind;
    private final transient @Nullable Text text;

    private Fault(Kind kind, String message, @Nullable Text text, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.text = text;
    }

    /** What somebody asked cannot be served; {@code text} tells them what to do instead. */
    public static Fault user(Text text) {
        return new Fault(Kind.USER, text.key().name(), text, null);
    }

    /** Whoever runs the program has to mend something; the message says what and how. */
    public static Fault operator(String message, @Nullable Throwable cause) {
        return new Fault(Kind.OPERATOR, message, null, cause);
    }

    /** The other side is away. */
    public static Fault remote(String message, @Nullable Throwable cause) {
        return new Fault(Kind.REMOTE, message, null, cause);
    }

    /** Something that cannot be is. */
    public static Fault bug(String message, @Nullable Throwable cause) {
        return new Fault(Kind.BUG, message, null, cause);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Text> text() {
        return Optional.ofNullable(text);
    }
}

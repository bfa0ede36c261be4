package maxis.spi.member;

import java.time.Instant;
import java.util.Optional;

/** Whether a member may act. */
public sealed interface Standing {
    record Welcome() implements Standing {}

    /**
     * Barred from everything but the own data, its erasure, invoices, cancelling, withdrawal and
     * one appeal.
     *
     * @param until empty: until somebody lifts it
     */
    record Barred(Optional<String> reason, Optional<Instant> until) implements Standing {}

    default boolean isBarred() {
        return switch (this) {
            case Welcome() -> false;
            case Barred barred -> true;
        };
    }
}

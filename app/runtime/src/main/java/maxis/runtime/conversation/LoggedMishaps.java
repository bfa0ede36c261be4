package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.text.Text;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Says in the log what happened and to the member what they need to know. */
public final class LoggedMishaps implements Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedMishaps.class);

    private final RandomGenerator chance;

    @Inject
    LoggedMishaps(RandomGenerator chance) {
        this.chance = chance;
    }

    @Override
    public Apology of(String what, Throwable failed) {
        if (failed instanceof Fault fault
                && fault.kind() == Fault.Kind.USER
                && fault.text().isPresent()) {
            return new Apology(fault.text().get(), Optional.empty());
        }
        var reference = HexFormat.of().toHexDigits((int) chance.nextLong());
        return new Apology(words(failed, what, reference), Optional.of(reference));
    }

    private static Text words(Throwable failed, String what, String reference) {
        if (failed instanceof Fault fault) {
            switch (fault.kind()) {
                case REMOTE -> {
                    LOG.warn("[{}] {}: {}", reference, what, fault.getMessage(), fault);
                    return isDatabase(fault)
                            ? Text.of("platform.fault.database")
                            : named("platform.fault.remote", reference);
                }
                case OPERATOR -> {
                    LOG.error("[{}] {}: {}", reference, what, fault.getMessage(), fault);
                    return named("platform.fault.operator", reference);
                }
                case USER, BUG -> {}
            }
        }
        LOG.error("[{}] {} failed", reference, what, failed);
        return named("platform.fault.bug", reference);
    }

    private static boolean isDatabase(Fault fault) {
        return Stream.iterate(fault.getCause(), Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLException.class::isInstance);
    }

    private static Text named(String key, String reference) {
        return Text.of(key).with("reference", reference);
    }
}

package maxis.runtime.configuration;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Wrong;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Reads numbers. Only a number is quoted when it is refused: anything else may be a secret. */
final class Numbers {
    private Numbers() {}

    static Reading whole(String text, Limits limits, boolean narrow) {
        var number = parsed(text, Long::valueOf);
        if (number.isEmpty()) {
            return new Wrong("must be a whole number");
        }
        long value = number.get();
        if (value < limits.min() || value > limits.max()) {
            return new Wrong("must be " + limits.words() + ", and is " + value);
        }
        if (!narrow) {
            return new Read(value);
        }
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE) == value
                ? new Read((int) value)
                : new Wrong("must be a whole number below 2147483648");
    }

    static Reading decimal(String text, Limits limits) {
        var number = parsed(text, BigDecimal::new).map(BigDecimal::doubleValue);
        if (number.isEmpty() || number.get().isInfinite()) {
            return new Wrong("must be a number");
        }
        double value = number.get();
        return value < limits.min() || value > limits.max()
                ? new Wrong("must be " + limits.words() + ", and is " + value)
                : new Read(value);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}

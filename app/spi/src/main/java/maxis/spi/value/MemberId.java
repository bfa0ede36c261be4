package maxis.spi.value;

/** A person's Discord id. */
public record MemberId(long value) {
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}

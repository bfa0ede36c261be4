package maxis.spi.value;

/** A value that is never printed: a token, a key, a password. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "***";
    }
}

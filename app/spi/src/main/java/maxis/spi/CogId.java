package maxis.spi;

import java.util.regex.Pattern;

/** The name of a cog: one lower-case word, {@code tickets}. */
public record CogId(String name) implements Comparable<CogId> {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]{1,29}");

    public CogId {
        if (!WORD.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a cog: " + name);
        }
    }

    @Override
    public int compareTo(CogId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

package maxis.sandbox.discord.state;

/** What somebody attached to a message. */
public record StoredFile(String name, String type, byte[] content) {
    /** A file is itself, whatever it holds. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}

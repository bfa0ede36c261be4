package maxis.sandbox.discord.state;

/** What somebody attached to a message. */
public final class StoredFile {
    private final String name;
    private final String type;
    private final byte[] content;

    public StoredFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public int size() {
        return content.length;
    }

    public byte[] content() {
        return content.clone();
    }
}

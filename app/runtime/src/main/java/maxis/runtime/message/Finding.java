package maxis.runtime.message;

/** Something in the message files that has to be mended; the key is empty if it is the file. */
public record Finding(String file, String key, String problem) {
    @Override
    public String toString() {
        return key.isEmpty() ? file + ": " + problem : file + ": " + key + ": " + problem;
    }
}

package maxis.runtime.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that a bot tells Discord of its commands.
 *
 * @param commands in the order of their names
 */
public record SlashDeclarations(List<SlashDeclaration> commands) {
    public SlashDeclarations {
        commands = List.copyOf(commands);
    }

    /** The same after every restart, and another one after every change that Discord would show. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            // Records and sorted maps are written alike each time.
            return HexFormat.of()
                    .formatHex(digest.digest(commands.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

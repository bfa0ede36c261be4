package maxis.runtime.discord.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.dv8tion.jda.api.utils.FileUpload;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that go along with a message, under names that Discord leaves as they are. */
final class Attachment {
    private static final int LONGEST_NAME = 80;
    private static final Pattern INLINE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=]+)");

    private Attachment() {}

    /** A text file; Discord takes no empty ones. */
    static FileUpload text(String name, String content) {
        return upload(name, (content.isEmpty() ? "\n" : content).getBytes(UTF_8));
    }

    /** A picture that stands in its address itself. */
    static Optional<FileUpload> picture(URI source, String name) {
        var inline = INLINE.matcher(source.toString());
        return inline.matches()
                ? Optional.of(
                        upload(
                                name + "." + inline.group(1),
                                Base64.getMimeDecoder().decode(inline.group(2))))
                : Optional.empty();
    }

    /** Letters, digits, dots and dashes, with the ending at the end. */
    static String safeName(String wanted) {
        var name = wanted.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[._-]+", "");
        if (name.isEmpty()) {
            return "file.txt";
        }
        int surplus = name.length() - LONGEST_NAME;
        if (surplus <= 0) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot > surplus
                ? name.substring(0, dot - surplus) + name.substring(dot)
                : name.substring(0, LONGEST_NAME);
    }

    /** It can be read again, when sending is repeated. */
    private static FileUpload upload(String name, byte[] content) {
        return FileUpload.fromStreamSupplier(
                safeName(name), () -> new ByteArrayInputStream(content));
    }
}

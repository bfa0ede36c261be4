package maxis.sandbox.discord.server;

import maxis.sandbox.discord.message.Upload;
import maxis.sandbox.discord.state.StoredFile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form with files, taken apart: the JSON part and the files with the numbers of their fields. */
final class Multipart {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE =
            Pattern.compile("(?i)^content-type:\\s*(\\S+)", Pattern.MULTILINE);
    private static final Pattern SLOT = Pattern.compile("files?\\[?(\\d+)]?");

    private final List<Upload> files = new ArrayList<>();
    private String json = "";

    private Multipart() {}

    static Multipart read(String contentType, byte[] body) {
        var multipart = new Multipart();
        var boundary = contentType.replaceFirst("(?i).*boundary=\"?([^\";]+)\"?.*", "$1");
        // One byte is one character in this charset, so nothing is lost on the way.
        var text = new String(body, StandardCharsets.ISO_8859_1);
        for (var part : text.split(Pattern.quote("--" + boundary), -1)) {
            var head = part.indexOf("\r\n\r\n");
            if (head >= 0 && part.endsWith("\r\n")) {
                multipart.take(
                        part.substring(0, head), part.substring(head + 4, part.length() - 2));
            }
        }
        return multipart;
    }

    private void take(String latinHead, String content) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var head =
                new String(latinHead.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var name = first(NAME, head, "");
        var file = first(FILE, head, "");
        if (!file.isEmpty()) {
            var slot = SLOT.matcher(name);
            files.add(
                    new Upload(
                            slot.matches() ? Integer.parseInt(slot.group(1)) : files.size(),
                            new StoredFile(
                                    file, first(TYPE, head, "application/octet-stream"), bytes)));
        } else if (name.equals("payload_json")) {
            json = new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    List<Upload> files() {
        return files;
    }

    String json() {
        return json;
    }
}

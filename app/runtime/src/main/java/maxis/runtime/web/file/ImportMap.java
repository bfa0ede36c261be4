package maxis.runtime.web.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells browsers where modules lie and what must be in them. It is the one script that stands in
 * the document itself, so the policy names its hash.
 */
final class ImportMap {
    private final String text;

    private ImportMap(String text) {
        this.text = text;
    }

    static ImportMap of(WebFiles files) {
        var imports = new LinkedHashMap<String, String>();
        var integrity = new LinkedHashMap<String, String>();
        imports.put("lit-html", files.prefix() + "lib/lit-html/lit-html.js");
        imports.put("lit-html/", files.prefix() + "lib/lit-html/");
        for (var file : files.all()) {
            if (file.isModule()) {
                var folder = file.name().substring(0, file.name().indexOf('/') + 1);
                if (!folder.equals("lib/")) {
                    imports.put(folder, files.prefix() + folder);
                }
                integrity.put(files.address(file), file.integrity());
            }
        }
        return new ImportMap(
                "{\"imports\":%s,\"integrity\":%s}".formatted(object(imports), object(integrity)));
    }

    String text() {
        return text;
    }

    /** As a policy names it. */
    String hash() {
        var digest = WebFile.digest("SHA-256", text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    /** Names of files and digests hold nothing that JSON or HTML would have to escape. */
    private static String object(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}

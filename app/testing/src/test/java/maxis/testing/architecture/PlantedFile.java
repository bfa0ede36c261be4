package maxis.testing.architecture;

import java.util.regex.Pattern;

/** A file of a planted repository and the word by which a refusal must name it. */
record PlantedFile(String path, String text, String mention) {
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    /**
     * Reads a place and a text, parted by the first blank. The place is a path with a slash, or a
     * package below {@code maxis} for a Java file, with {@code /test} behind it if the file is a
     * test.
     */
    static PlantedFile of(String line) {
        var place = line.substring(0, line.indexOf(' '));
        var text = line.substring(line.indexOf(' ') + 1).strip();
        if (place.endsWith("/test")) {
            return java("test", place.substring(0, place.indexOf('/')), text);
        }
        return place.contains("/")
                ? plain(place.replace("./", ""), text)
                : java("main", place, text);
    }

    static PlantedFile plain(String path, String text) {
        return new PlantedFile(path, text, path);
    }

    /** The same file, which needs to be there but breaks nothing. */
    PlantedFile innocent() {
        return new PlantedFile(path, text, "");
    }

    private static PlantedFile java(String kind, String home, String text) {
        var type = TYPE.matcher(text);
        var name = type.find() ? type.group(1) : "package-info";
        var declaration = "package maxis." + home + ";";
        return new PlantedFile(
                "planted/src/%s/java/maxis/%s/%s.java"
                        .formatted(kind, home.replace('.', '/'), name),
                name.equals("package-info")
                        ? text.replace("package;", declaration)
                        : declaration + " " + text,
                name);
    }
}

package maxis.testing.architecture;

import java.util.regex.Pattern;

/** A file of a planted repository and the word by which a refusal must name it. */
record PlantedFile(String path, String text, String mention) {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    static PlantedFile main(String java) {
        return java("planted/src/main/java/", java);
    }

    static PlantedFile test(String java) {
        return java("planted/src/test/java/", java);
    }

    static PlantedFile plain(String path, String text) {
        return new PlantedFile(path, text, path);
    }

    /** The same file, which needs to be there but breaks nothing. */
    PlantedFile innocent() {
        return new PlantedFile(path, text, "");
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    private static PlantedFile java(String folder, String java) {
        var type = TYPE.matcher(java);
        var name = type.find() ? type.group(1) : "package-info";
        var home = PACKAGE.matcher(java);
        var packageName = home.find() ? home.group(1) : "";
        var path = folder + packageName.replace('.', '/') + "/" + name + ".java";
        return new PlantedFile(path, java, name);
    }
}

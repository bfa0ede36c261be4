package maxis.testing.cog;

import maxis.testing.classpath.ClassPath;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tables that the SQL of a cog makes. */
final class OwnTables {
    private static final Pattern CREATION =
            Pattern.compile(
                    "create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?(?:public\\.)?\"?(\\w+)");
    private static final Pattern PROSE = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private OwnTables() {}

    static List<String> of(Subject subject) {
        return ClassPath.files(subject.classes(), subject.schema() + "/" + subject.id()).stream()
                .filter(file -> file.name().endsWith(".sql"))
                .map(file -> PROSE.matcher(file.text().toLowerCase(Locale.ROOT)).replaceAll(" "))
                .flatMap(sql -> CREATION.matcher(sql).results())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}

package maxis.testing.cog;

import maxis.testing.classpath.ClassPath;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Constants in the compiled code of a cog that have the form of the names of its messages. */
final class SpokenNames {
    private final Subject subject;
    private final Pattern form;

    SpokenNames(Subject subject) {
        this.subject = subject;
        this.form = Pattern.compile(subject.id() + "(\\.[a-z0-9_]+)+");
    }

    Stream<String> keys() {
        List<ClassPath.Resource> files = ClassPath.classFiles(subject.cog().getClass());
        return files.stream()
                .flatMap(file -> constants(file.content()))
                .filter(constant -> form.matcher(constant).matches())
                .filter(constant -> !otherNames(constant))
                .distinct()
                .sorted();
    }

    /** What is declared under a name is not said to anybody by it. */
    private boolean otherNames(String constant) {
        return subject.notMessages().contains(constant)
                || subject.contributions()
                        .anyMatch(contribution -> contribution.name().equals(constant));
    }

    private static Stream<String> constants(byte[] content) {
        var pool = ClassFile.of().parse(content).constantPool();
        return StreamSupport.stream(pool.spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue());
    }
}

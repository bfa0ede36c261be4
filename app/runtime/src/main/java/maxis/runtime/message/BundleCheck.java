package maxis.runtime.message;

import maxis.spi.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads every message file there should be and tells all that is wrong with them at once. */
public final class BundleCheck {
    private final ClassLoader loader;

    public BundleCheck(ClassLoader loader) {
        this.loader = loader;
    }

    /** The findings for these owners, by owner and language; none if all is well. */
    public List<Finding> findings(Collection<String> owners) {
        return owners.stream().sorted().distinct().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(String owner) {
        var files =
                Stream.of(Language.values())
                        .map(language -> CheckedFile.read(loader, owner, language))
                        .toList();
        var own = files.stream().flatMap(file -> file.findings().stream());
        return Stream.concat(own, compare(files.stream().filter(CheckedFile::isReadable).toList()));
    }

    private static Stream<Finding> compare(List<CheckedFile> files) {
        var keys = new TreeSet<String>();
        files.forEach(file -> keys.addAll(file.keys()));
        return keys.stream().flatMap(key -> compare(key, files).stream());
    }

    private static List<Finding> compare(String key, List<CheckedFile> files) {
        var findings = new ArrayList<Finding>();
        var having = files.stream().filter(file -> file.keys().contains(key)).toList();
        for (var file : files) {
            if (!having.contains(file)) {
                findings.add(
                        file.finding(key, "is missing; " + having.getFirst().path() + " has it"));
            }
        }
        var parsed = having.stream().filter(file -> file.phrases().containsKey(key)).toList();
        for (var file : parsed.stream().skip(1).toList()) {
            findings.addAll(differences(key, parsed.getFirst(), file));
        }
        return findings;
    }

    private static List<Finding> differences(String key, CheckedFile model, CheckedFile file) {
        var expected = model.uses(key);
        var actual = file.uses(key);
        var names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .filter(name ->
                        !actual.getOrDefault(name, "").equals(expected.getOrDefault(name, "")))
                .map(name ->
                        file.finding(
                                key,
                                "{%s} is %s here and %s in %s"
                                        .formatted(
                                                name,
                                                actual.getOrDefault(name, "absent"),
                                                expected.getOrDefault(name, "absent"),
                                                model.path())))
                .toList();
    }
}

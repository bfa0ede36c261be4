package maxis.testing.cog;

import maxis.spi.StoredAs;
import maxis.testing.classpath.ClassPath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Stored records are named after the cog, each by a name of its own. */
final class StoredNameCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        var findings = new ArrayList<String>();
        var owners = new HashMap<String, Class<?>>();
        for (var type : ClassPath.classes(subject.cog().getClass())) {
            if (type.isAnnotationPresent(StoredAs.class)) {
                var name = StoredAs.Name.of(type);
                if (!name.startsWith(subject.id() + ".")) {
                    findings.add(
                            "%s is stored as %s, which does not start with %s."
                                    .formatted(type.getSimpleName(), name, subject.id()));
                }
                var other = owners.putIfAbsent(name, type);
                if (other != null) {
                    findings.add(
                            "%s and %s are both stored as %s"
                                    .formatted(other.getSimpleName(), type.getSimpleName(), name));
                }
            }
        }
        return findings;
    }
}

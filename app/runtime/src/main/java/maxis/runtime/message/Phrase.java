package maxis.runtime.message;

import maxis.spi.text.Language;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pattern of one message, read. */
record Phrase(Language language, List<Part> parts) {
    static Phrase parse(Language language, String pattern) throws PatternFault {
        return new Phrase(language, new PatternParser(pattern).parse());
    }

    /** What each placeholder is used as, in all cases together. */
    Map<String, SortedSet<String>> uses() {
        var uses = new TreeMap<String, SortedSet<String>>();
        collect(parts, uses);
        // A value shown as it is beside its own plural says nothing new about what it must be.
        uses.values().stream().filter(kinds -> kinds.size() > 1).forEach(k -> k.remove("plain"));
        return uses;
    }

    private static void collect(List<Part> parts, Map<String, SortedSet<String>> uses) {
        for (var part : parts) {
            switch (part) {
                case Part.Literal(_), Part.Count() -> {}
                case Part.Slot(var name, var form) -> use(uses, name, Keywords.of(form));
                case Part.Plural(var name, var cases) -> {
                    use(uses, name, Keywords.PLURAL);
                    cases.texts().values().forEach(inner -> collect(inner, uses));
                }
                case Part.Select(var name, var cases) -> {
                    use(uses, name, Keywords.SELECT);
                    cases.texts().values().forEach(inner -> collect(inner, uses));
                }
            }
        }
    }

    private static void use(Map<String, SortedSet<String>> uses, String name, String kind) {
        uses.computeIfAbsent(name, _ -> new TreeSet<>()).add(kind);
    }
}

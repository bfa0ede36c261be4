package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.runtime.setting.Reading.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several values in one text: one on each line, or on one line with semicolons or, where there is
 * none, with commas between them.
 */
final class Lists {
    private Lists() {}

    static Kind of(Kind element) {
        return new Kind(
                "list of: " + element.words(),
                text -> read(element, text),
                value -> write(element, (List<?>) value));
    }

    private static Reading read(Kind element, String text) {
        var values = new ArrayList<>();
        for (var part : parts(text).toList()) {
            switch (element.read(part)) {
                case Read(var value) -> values.add(value);
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return new Read(List.copyOf(values));
    }

    private static Stream<String> parts(String text) {
        var parts =
                text.contains("\n")
                        ? text.lines()
                        : Stream.of(text.split(text.contains(";") ? ";" : ",", -1));
        return parts.map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String write(Kind element, List<?> values) {
        var texts = values.stream().map(element::write).toList();
        // The line break at the end keeps a single text with a comma in one piece.
        return texts.stream().anyMatch(text -> text.contains(",") || text.contains(";"))
                ? texts.stream().map(text -> text + "\n").collect(Collectors.joining())
                : String.join(", ", texts);
    }
}
